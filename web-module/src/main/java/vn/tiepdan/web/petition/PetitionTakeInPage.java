package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.duplicate.DuplicateDesk;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.party.PartyDesk;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code petition/take-in.xhtml}: a petition that came by post, box or another body, or is handed over at a visit. */
@Named
@ViewScoped
public class PetitionTakeInPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/petition/take-in?faces-redirect=true";

    @Inject
    PartyDesk parties;

    @Inject
    PetitionRegister register;

    @Inject
    ReceptionDesk reception;

    @Inject
    DuplicateDesk duplicates;

    @Inject
    VisitRegister visits;

    @Inject
    Doors doors;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String visitCode;
    private VisitRow visit;
    private String sameCode;
    private PetitionRow same;
    private final PaperForm form = new PaperForm();

    public void open() {
        form.setReceivedOn(today.getDate());
        if (visitCode != null) {
            visit = visits.row(new VisitCode(visitCode));
            form.setReceivedOn(visit.visitedOn());
            form.setKind(visit.kind());
            form.setField(visit.field());
            form.setMatter(visit.matter());
        } else if (sameCode != null) {
            PetitionRow before = register.row(new PetitionCode(sameCode));
            if (before.author() != null) {
                same = before;
                form.setSource(same.source());
                form.setForwardedBy(same.forwardedBy());
            }
        }
    }

    public String save() {
        return doors.to(takeIn());
    }

    public String saveAndNext() {
        takeIn();
        return HERE + (visit == null ? "" : "&visit=" + visit.intakeCode());
    }

    /** The next paper of the same author, when he is named; whoever is under seal is told anew each time. */
    public String saveAndSame() {
        PetitionCode code = takeIn();
        if (visit != null) {
            return HERE + "&visit=" + visit.intakeCode();
        }
        return register.row(code).author() == null ? HERE : HERE + "&same=" + code;
    }

    private PetitionCode takeIn() {
        List<Invalid> found = new ArrayList<>();
        TakeInPetition paper = Invalid.noted(
                found, () -> form.command(visit == null ? null : visit.intakeCode(), visit != null || same != null));
        List<NameParty> others = Invalid.noted(found, form::parties);
        ChooseRepresentatives chosen = Invalid.noted(found, form::representatives);
        Invalid.refuse(found);
        List<ProposeDuplicate> choices = AlikeChoices.read(form.getAlike());
        PetitionCode code = choices.isEmpty()
                ? takeIn(paper, others, chosen)
                : duplicates.takeIn(() -> takeIn(paper, others, chosen), choices);
        notice.success("desk.done.take-in", code.value());
        return code;
    }

    private PetitionCode takeIn(TakeInPetition paper, List<NameParty> others, ChooseRepresentatives chosen) {
        ClassifyPetition kind = form.classification();
        if (visit != null) {
            return reception.takeIn(visit.code(), paper, kind);
        }
        return same != null
                ? parties.takeInFromAuthorOf(same.code(), paper, kind, others, chosen)
                : parties.takeIn(paper, kind, others, chosen);
    }

    /** The name under which the draft is kept: one for what comes otherwise, one for each visit. */
    public String getDraft() {
        if (same != null) {
            return "petition/take-in-" + same.code().value().toLowerCase(Locale.ROOT);
        }
        return visitCode == null ? "petition/take-in" : "petition/take-in-" + visitCode.toLowerCase(Locale.ROOT);
    }

    public String getVisitCode() {
        return visitCode;
    }

    public void setVisitCode(String visitCode) {
        this.visitCode = visitCode;
    }

    public String getSameCode() {
        return sameCode;
    }

    public void setSameCode(String sameCode) {
        this.sameCode = sameCode;
    }

    /** The petition whose author writes again; null when he is told anew. */
    public PetitionRow getSame() {
        return same;
    }

    public VisitRow getVisit() {
        return visit;
    }

    /** Whether whoever hands it over is under seal, so that nothing of it is compared while its kind is not known. */
    public boolean isFromSealed() {
        return visit != null && visit.first() != null && visit.first().sealed();
    }

    public PaperForm getForm() {
        return form;
    }
}
