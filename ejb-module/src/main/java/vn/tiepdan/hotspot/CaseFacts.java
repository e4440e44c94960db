package vn.tiepdan.hotspot;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * What is counted of a case: of an open one its open records only, of a confidential one its own.
 *
 * <p>Worked out by the database ({@code case_facts}); never written.
 */
@Entity
@Table(name = "case_facts")
class CaseFacts {

    @Id
    @Column(name = "matter_code")
    private String code;

    @Column(name = "matter_code", insertable = false, updatable = false)
    private MatterCode matter;

    @Column(name = "unit_code")
    private UnitCode unit;

    private String title;

    @Enumerated(STRING)
    private SubjectField field;

    private boolean confidential;

    /** Neither closed nor a signpost to another. */
    private boolean standing;

    private int visits;
    private int petitions;
    private int people;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "outcome_on")
    private LocalDate outcomeOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "open_records")
    private int openRecords;

    @Column(name = "in_hand")
    private OfficerCode inHand;

    @Column(name = "over_level")
    private int overLevel;

    private boolean extended;

    protected CaseFacts() {} // for JPA

    CaseFigures on(LocalDate today, int visitsNow, int visitsBefore) {
        return new CaseFigures(
                people,
                visits,
                petitions,
                dueOn == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, today)),
                (int) Math.max(0, ChronoUnit.DAYS.between(firstOn, today)),
                overLevel,
                extended,
                openRecords,
                visitsNow,
                visitsBefore);
    }

    MatterCode matter() {
        return matter;
    }

    UnitCode unit() {
        return unit;
    }

    String title() {
        return title;
    }

    SubjectField field() {
        return field;
    }

    boolean isConfidential() {
        return confidential;
    }

    boolean isStanding() {
        return standing;
    }

    LocalDate firstOn() {
        return firstOn;
    }

    LocalDate lastOn() {
        return lastOn;
    }

    LocalDate acceptedOn() {
        return acceptedOn;
    }

    LocalDate outcomeOn() {
        return outcomeOn;
    }

    OfficerCode inHand() {
        return inHand;
    }
}
