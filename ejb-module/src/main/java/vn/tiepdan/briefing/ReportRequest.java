package vn.tiepdan.briefing;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** That a body above asked wards for a report until a day; over when what came in was consolidated. */
@Entity
@Table(name = "report_request")
public class ReportRequest {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "report_request_seq")
    @SequenceGenerator(name = "report_request_seq", sequenceName = "report_request_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "asking_code", updatable = false)
    private UnitCode asking;

    @Column(updatable = false)
    private String subject;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "to_day", updatable = false)
    private LocalDate to;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "asked_by", updatable = false)
    private OfficerCode askedBy;

    @Column(name = "asked_on", updatable = false)
    private LocalDate askedOn;

    @Column(name = "consolidated_by")
    private OfficerCode consolidatedBy;

    @Column(name = "consolidated_on")
    private LocalDate consolidatedOn;

    protected ReportRequest() {} // for JPA

    static ReportRequest asked(String code, UnitCode asking, AskReport told, OfficerCode by, LocalDate today) {
        if (told.dueOn().isBefore(today)) {
            throw new Invalid("dueOn", "briefing.request.due-past");
        }
        ReportRequest request = new ReportRequest();
        request.code = code;
        request.asking = asking;
        request.subject = told.subject();
        request.from = told.from();
        request.to = told.to();
        request.dueOn = told.dueOn();
        request.askedBy = by;
        request.askedOn = today;
        return request;
    }

    /** All that was asked for was received and put together ({@code briefing.request.incomplete} while something is not). */
    void consolidated(int missing, OfficerCode by, LocalDate on) {
        requireOpen();
        if (missing > 0) {
            throw new RuleBroken("briefing.request.incomplete", code, missing);
        }
        consolidatedBy = by;
        consolidatedOn = on;
    }

    void requireOpen() {
        if (consolidatedOn != null) {
            throw new RuleBroken("briefing.request.consolidated", code);
        }
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    UnitCode asking() {
        return asking;
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }
}
