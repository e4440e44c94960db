package vn.tiepdan.web.petition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.tiepdan.duplicate.DuplicateDesk;
import vn.tiepdan.duplicate.ProposeDuplicate;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code petition/take-in.xhtml}: a petition that came by post, box or another body, or is handed over at a visit. */
@Named
@ViewScoped
public class PetitionTakeInPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PetitionIntake intake;

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
    private final PaperForm form = new PaperForm();

    public void open() {
        form.setReceivedOn(today.getDate());
        if (visitCode != null) {
            visit = visits.row(new VisitCode(visitCode));
            form.setReceivedOn(visit.visitedOn());
            form.setKind(visit.kind());
            form.setField(visit.field());
            form.setMatter(visit.matter());
        }
    }

    public String save() {
        return doors.to(takeIn());
    }

    public String saveAndNext() {
        takeIn();
        return "/petition/take-in?faces-redirect=true" + (visit == null ? "" : "&visit=" + visit.intakeCode());
    }

    private PetitionCode takeIn() {
        List<ProposeDuplicate> choices = AlikeChoices.read(form.getAlike());
        PetitionCode code = choices.isEmpty()
                ? takeIn(form.classification())
                : duplicates.takeIn(() -> takeIn(form.classification()), choices);
        notice.success("desk.done.take-in", code.value());
        return code;
    }

    private PetitionCode takeIn(ClassifyPetition kind) {
        if (visit != null) {
            return reception.takeIn(visit.code(), form.command(visit.intakeCode()), kind);
        }
        return kind == null ? intake.takeIn(form.command(null)) : intake.takeIn(form.command(null), kind);
    }

    /** The name under which the draft is kept: one for what comes otherwise, one for each visit. */
    public String getDraft() {
        return visitCode == null ? "petition/take-in" : "petition/take-in-" + visitCode.toLowerCase(Locale.ROOT);
    }

    public String getVisitCode() {
        return visitCode;
    }

    public void setVisitCode(String visitCode) {
        this.visitCode = visitCode;
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
