package vn.tiepdan.reporting;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.processing.NextStep;

/**
 * An open petition or visit with the facts that tell what is owed on it next.
 *
 * <p>Worked out by the database ({@code record_work}); never written.
 */
@Entity
@Table(name = "record_work")
class RecordWork {

    @Id
    @Column(name = "owner_code")
    private String ownerCode;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "record_code")
    private String recordCode;

    @Column(name = "matter_code")
    private MatterCode matter;

    @Enumerated(STRING)
    private RecordStage stage;

    @Enumerated(STRING)
    private PetitionKind kind;

    @Enumerated(STRING)
    private Competence competence;

    @Enumerated(STRING)
    private Eligibility eligibility;

    @Column(name = "in_hand")
    private OfficerCode inHand;

    @Column(name = "came_on")
    private LocalDate cameOn;

    @Column(name = "supplement_due")
    private LocalDate supplementDue;

    private boolean responded;

    @Column(name = "original_waits")
    private boolean originalWaits;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected RecordWork() {}

    String ownerCode() {
        return ownerCode;
    }

    boolean isOfVisit() {
        return "visit".equals(ownerKind);
    }

    String recordCode() {
        return recordCode;
    }

    RecordStage stage() {
        return stage;
    }

    PetitionKind kind() {
        return kind;
    }

    OfficerCode inHand() {
        return inHand;
    }

    LocalDate supplementDue() {
        return supplementDue;
    }

    NextStep next() {
        return isOfVisit()
                ? NextStep.ofVisit(stage)
                : NextStep.ofPetition(stage, kind, competence, eligibility, responded, originalWaits);
    }
}
