package vn.tiepdan.web.petition;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.party.PartyDesk;
import vn.tiepdan.party.PartyRegister;
import vn.tiepdan.party.PartyRole;
import vn.tiepdan.party.PartyRow;
import vn.tiepdan.party.RepresentationRow;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.StaleSave;
import vn.tiepdan.web.shared.Today;

/** Backs the part of {@code petition/dossier.xhtml} that tells who stands in the petition beside its author. */
@Named
@ViewScoped
public class PetitionPartiesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionDossierPage dossier;

    @Inject
    PartyRegister register;

    @Inject
    PartyDesk desk;

    @Inject
    Doors doors;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<PartyRow> rows;
    private RepresentationRow representation;
    private final PartyForm form = new PartyForm();
    private final ChoiceForm choice = new ChoiceForm();

    public void open() {
        read();
        choice.begin(representation, rows);
        form.setEndedOn(today.getDate());
        PartyRow asked = getAsked();
        if (asked != null) {
            form.begin(asked);
        }
    }

    /** Somebody else saved first: shows who stands in the petition now, and leaves what was typed. */
    void renew(@Observes(notifyObserver = Reception.IF_EXISTS) StaleSave refused) {
        refused.taken();
        read();
    }

    private void read() {
        rows = register.of(petition().code());
        representation = register.representation(petition().code());
    }

    public String add() {
        desk.add(
                petition().code(), petition().version(), form.command(petition().authorAddress()));
        return done("desk.done.party");
    }

    public String correct() {
        desk.correct(petition().code(), petition().version(), form.correction(asked()));
        return done("desk.done.correct");
    }

    public String end() {
        desk.end(petition().code(), petition().version(), form.end(asked()));
        return done("desk.done.end-party");
    }

    public String choose() {
        desk.choose(petition().code(), petition().version(), choice.command());
        return done("desk.done.representatives");
    }

    private String done(String words) {
        notice.success(words);
        return doors.to(petition().code());
    }

    private PetitionRow petition() {
        return dossier.getPetition();
    }

    private int asked() {
        return getAsked() == null ? 0 : getAsked().ordinal();
    }

    /** The one whom the act is about; null when it is about nobody known. */
    public PartyRow getAsked() {
        return rows.stream()
                .filter(row -> String.valueOf(row.ordinal()).equals(dossier.getItem()))
                .findFirst()
                .orElse(null);
    }

    public List<PartyRow> getRows() {
        return rows;
    }

    /** Those who petition, from among whom representatives are chosen and for whom others act. */
    public List<PartyRow> getPetitioners() {
        return rows.stream()
                .filter(row -> row.role() == PartyRole.PETITIONER && row.endedOn() == null)
                .toList();
    }

    public RepresentationRow getRepresentation() {
        return representation;
    }

    public PartyForm getForm() {
        return form;
    }

    public ChoiceForm getChoice() {
        return choice;
    }
}
