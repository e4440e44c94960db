package vn.tiepdan.refusal;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.reception.VisitCode;

/** A paper as it proves a refusal; never changed, but for {@link Refusals#papersGoUnderSeal}. */
@Embeddable
public class RefusalPaper implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(STRING)
    private RefusalProof purpose;

    @Column(name = "attachment_code")
    private AttachmentCode file;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_on")
    private LocalDate documentOn;

    @Column(name = "earlier_visit")
    private VisitCode earlierVisit;

    protected RefusalPaper() {} // for JPA

    /** @param earlierVisit by its intake code; null of a paper */
    static RefusalPaper of(GiveProof given, VisitCode earlierVisit) {
        RefusalPaper paper = new RefusalPaper();
        paper.purpose = given.purpose();
        paper.file = given.purpose().isVisit() ? null : given.file();
        paper.documentNumber = given.purpose().isVisit() ? null : given.documentNumber();
        paper.documentOn = given.purpose().isVisit() ? null : given.documentOn();
        paper.earlierVisit = earlierVisit;
        return paper;
    }

    RefusalProof purpose() {
        return purpose;
    }

    AttachmentCode file() {
        return file;
    }

    String documentNumber() {
        return documentNumber;
    }

    LocalDate documentOn() {
        return documentOn;
    }

    VisitCode earlierVisit() {
        return earlierVisit;
    }
}
