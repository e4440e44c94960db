package vn.tiepdan.reporting;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.document.FileKind;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.processing.ProcessingPaper;

/**
 * A paper of a record in the open book: a file, a receipt, or one that its processing asks for.
 *
 * <p>Worked out by the database ({@code record_paper}); never written. None of a record under seal is among them.
 */
@Entity
@Table(name = "record_paper")
class RecordPaper {

    @Id
    @Column(name = "key")
    private String paperCode;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_code")
    private String ownerCode;

    @Column(name = "record_code")
    private String recordCode;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Enumerated(STRING)
    private CasePaper.Sort sort;

    @Column(name = "on_day")
    private LocalDate onDay;

    private long seq;

    @Enumerated(STRING)
    private ProcessingPaper paper;

    @Enumerated(STRING)
    private MainOutcome outcome;

    @Enumerated(STRING)
    @Column(name = "file_kind")
    private FileKind fileKind;

    private Integer size;

    @Column(name = "sealed_label")
    private byte[] sealedLabel;

    protected RecordPaper() {}

    String paperCode() {
        return paperCode;
    }

    boolean isOfVisit() {
        return "visit".equals(ownerKind);
    }

    String recordCode() {
        return recordCode;
    }

    CasePaper.Sort sort() {
        return sort;
    }

    LocalDate onDay() {
        return onDay;
    }

    long seq() {
        return seq;
    }

    /** The paper of processing; null for a file or receipt. What stands in the open book denounces nobody. */
    ProcessingPaper paper() {
        return outcome == null ? paper : ProcessingPaper.of(outcome, null);
    }

    FileKind fileKind() {
        return fileKind;
    }

    Integer size() {
        return size;
    }

    byte[] sealedLabel() {
        return sealedLabel;
    }
}
