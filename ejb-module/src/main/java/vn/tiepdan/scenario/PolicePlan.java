package vn.tiepdan.scenario;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.RuleBroken;

/** The plan of the ward police beside the ward's own plan; in force when somebody else than its author approved it (R135). */
@Entity
@Table(name = "police_plan")
public class PolicePlan {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "police_plan_seq")
    @SequenceGenerator(name = "police_plan_seq", sequenceName = "police_plan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private PoliceCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    private String title;

    @Column(name = "plan_code", updatable = false)
    private String wardPlan;

    @Column(name = "drafted_by", updatable = false)
    private OfficerCode draftedBy;

    @Column(name = "drafted_on", updatable = false)
    private LocalDate draftedOn;

    @Column(name = "approved_by")
    private OfficerCode approvedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "paper_number")
    private String paperNumber;

    protected PolicePlan() {} // for JPA

    static PolicePlan drafted(UnitCode unit, String title, String wardPlan, OfficerCode by, LocalDate today) {
        PolicePlan plan = new PolicePlan();
        plan.code = PoliceCode.fresh("KCA");
        plan.unit = unit;
        plan.title = Typed.required(title, "title", LONGEST_TITLE);
        plan.wardPlan = wardPlan;
        plan.draftedBy = by;
        plan.draftedOn = today;
        return plan;
    }

    /** Approved by somebody else ({@code scenario.plan.own}) once ({@code scenario.plan.approved-already}). */
    void approved(String number, OfficerCode by, LocalDate today) {
        if (approvedBy != null) {
            throw new RuleBroken("scenario.plan.approved-already", code);
        }
        if (by.equals(draftedBy)) {
            throw new RuleBroken("scenario.plan.own", code);
        }
        paperNumber = Typed.required(number, "paperNumber", LONGEST_NUMBER);
        approvedBy = by;
        approvedOn = today;
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    PoliceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    PolicePlanRow row(Function<OfficerCode, String> names, long scenarios) {
        return new PolicePlanRow(
                code,
                version,
                unit,
                title,
                wardPlan,
                draftedBy,
                names.apply(draftedBy),
                draftedOn,
                approvedBy == null ? null : names.apply(approvedBy),
                approvedOn,
                paperNumber,
                scenarios);
    }
}
