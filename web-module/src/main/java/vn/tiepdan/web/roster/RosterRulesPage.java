package vn.tiepdan.web.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.coverage.CoverageDesk;
import vn.tiepdan.coverage.CoverageRegister;
import vn.tiepdan.coverage.CoverageRuleRow;
import vn.tiepdan.coverage.DutyDays;
import vn.tiepdan.coverage.DutyOfficerRow;
import vn.tiepdan.coverage.LeaveKind;
import vn.tiepdan.coverage.LeaveRow;
import vn.tiepdan.coverage.Need;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.occasion.PhaseStage;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code roster/rules.xhtml}: what must be covered, who may stand on duty, who is away. */
@Named
@ViewScoped
public class RosterRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "rules?faces-redirect=true";
    private static final int AHEAD = 366;

    @Inject
    CoverageDesk desk;

    @Inject
    CoverageRegister register;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private OfficerCode known;
    private List<CoverageRuleRow> rules;
    private List<DutyOfficerRow> officers;
    private List<LeaveRow> leaves;
    private final RuleForm rule = new RuleForm();
    private final DutyOfficerForm officer = new DutyOfficerForm();
    private final LeaveForm leave = new LeaveForm();

    public void open() {
        UnitCode unit = scope.home();
        LocalDate day = today.getDate();
        rules = register.rules(unit, day, day.plusDays(AHEAD));
        officers = register.officers(unit);
        leaves = register.leaves(unit, day, day.plusDays(AHEAD));
        rule.setValidFrom(day);
        officers.stream().filter(row -> row.officer().equals(known)).findFirst().ifPresent(officer::fill);
    }

    public String keepRule() {
        desk.keep(rule.command());
        notice.success("roster.rule.kept", rule.getName());
        return SAME_PAGE;
    }

    public String endRule(CoverageRuleRow row) {
        desk.endRule(row.code(), row.version(), today.getDate());
        notice.success("roster.rule.ended", row.name());
        return SAME_PAGE;
    }

    public String keepOfficer() {
        desk.keep(officer.command());
        notice.success("roster.officer.kept");
        return SAME_PAGE;
    }

    public String recordLeave() {
        desk.recordLeave(leave.command());
        notice.success("roster.leave.recorded");
        return SAME_PAGE;
    }

    public String withdrawLeave(LeaveRow row) {
        desk.withdrawLeave(row.number(), row.version());
        notice.success("roster.leave.withdrawn");
        return SAME_PAGE;
    }

    public List<CoverageRuleRow> getRules() {
        return rules;
    }

    public List<DutyOfficerRow> getOfficers() {
        return officers;
    }

    public List<LeaveRow> getLeaves() {
        return leaves;
    }

    public RuleForm getRule() {
        return rule;
    }

    public DutyOfficerForm getOfficer() {
        return officer;
    }

    public LeaveForm getLeave() {
        return leave;
    }

    public ReceptionPlace[] getPlaces() {
        return ReceptionPlace.values();
    }

    public DayPart[] getParts() {
        return DayPart.values();
    }

    public DutyDays[] getDutyDays() {
        return DutyDays.values();
    }

    public Need[] getNeeds() {
        return Need.values();
    }

    public SubjectField[] getFields() {
        return SubjectField.values();
    }

    public PhaseStage[] getStages() {
        return PhaseStage.values();
    }

    public LeaveKind[] getLeaveKinds() {
        return LeaveKind.values();
    }

    public OfficerCode getKnown() {
        return known;
    }

    public void setKnown(OfficerCode known) {
        this.known = known;
    }
}
