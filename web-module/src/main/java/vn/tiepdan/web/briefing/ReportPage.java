package vn.tiepdan.web.briefing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.tiepdan.briefing.CaseLine;
import vn.tiepdan.briefing.DecideReport;
import vn.tiepdan.briefing.FactName;
import vn.tiepdan.briefing.ProposalLine;
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.briefing.ReportText;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/**
 * Backs {@code briefing/report.xhtml}: one report with what was counted, what its author thinks and proposes, and what the chair
 * decided; opening it is reading it (R95–R97).
 */
@Named
@ViewScoped
public class ReportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 3;

    @Inject
    ReportRegister register;

    @Inject
    ReportDesk desk;

    @Inject
    RequestDesk requests;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private String code;
    private ReportText text;
    private boolean author;
    private boolean chair;
    private String assessment;
    private String lessons;
    private String matter;
    private String situation;
    private String what;
    private String pros;
    private String cons;
    private String resources;
    private String reason;
    private String decision;
    private UnitCode lead;
    private OfficerCode officer;
    private LocalDate dueOn;
    private List<UnitRow> leads = List.of();

    public void open() {
        text = register.text(new ReportCode(code));
        ReportRow row = text.row();
        if (row.isSubmitted() && !scope.roles().isEmpty()) {
            desk.opened(row.code());
            text = register.text(row.code());
        }
        author = scope.holdsIn(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        chair = scope.holdsIn(row.unit(), Role.CHAIR);
        assessment = text.assessment();
        lessons = text.lessons();
        if (isDecidable()) {
            LocalDate day = today.getDate();
            dueOn = today.workingDayIn(DAYS);
            leads = units.all().stream()
                    .filter(unit -> row.unit().equals(unit.parent()))
                    .filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(day))
                    .toList();
        }
    }

    public String count() {
        desk.count(row().code(), row().version());
        notice.success("briefing.done.count");
        return here();
    }

    public String judge() {
        desk.judge(row().code(), row().version(), assessment, lessons);
        notice.success("briefing.done.judge");
        return here();
    }

    public String listCase() {
        desk.listCase(row().code(), row().version(), new MatterCode(matter == null ? "" : matter.strip()), situation);
        notice.success("briefing.done.case");
        return here();
    }

    public String dropCase(CaseLine line) {
        desk.dropCase(row().code(), row().version(), line.matter());
        notice.success("briefing.done.drop");
        return here();
    }

    public String propose() {
        desk.propose(row().code(), row().version(), what, pros, cons, resources);
        notice.success("briefing.done.propose");
        return here();
    }

    public String dropProposal(ProposalLine line) {
        desk.dropProposal(row().code(), row().version(), line.ordinal());
        notice.success("briefing.done.drop");
        return here();
    }

    public String submit() {
        desk.submit(row().code(), row().version());
        notice.success("briefing.done.submit", code);
        return here();
    }

    public String correct() {
        ReportCode next = desk.correct(row().code(), row().version(), reason);
        notice.success("briefing.done.correct", row().code());
        return "report?faces-redirect=true&code=" + next;
    }

    public String decide() {
        desk.decide(row().code(), text.decisions().size(), new DecideReport(decision, lead, officer, dueOn));
        notice.success("briefing.done.decide");
        return here();
    }

    public String send() {
        requests.send(row().code());
        notice.success("briefing.done.send", code);
        return here();
    }

    public String approve() {
        desk.approve(row().code(), row().version());
        notice.success("briefing.done.approve", code);
        return here();
    }

    private String here() {
        return "report?faces-redirect=true&code=" + code;
    }

    private ReportRow row() {
        return text.row();
    }

    /** Whether it is a draft that the caller works on. */
    public boolean isDraft() {
        return author && !row().isSubmitted();
    }

    public boolean isCorrectable() {
        return author && row().isSubmitted() && row().newest();
    }

    public boolean isDecidable() {
        return chair && row().isSubmitted();
    }

    public boolean isSendable() {
        return chair && row().isSubmitted() && row().newest() && row().kind() == ReportKind.ASKED;
    }

    /** Whether the closing report waits for the chair's yes. */
    public boolean isUnapproved() {
        return chair && isClosing() && row().isSubmitted() && row().newest() && !row().isApproved();
    }

    /** Whether the chair may let the closing report stand: once the event is over. */
    public boolean isApprovable() {
        return isUnapproved() && !isEarly();
    }

    /** Whether a closing report is written before the event is over. */
    public boolean isEarly() {
        return isClosing() && !today.getDate().isAfter(row().to());
    }

    /** The first day on which the closing report can be approved. */
    public LocalDate getOver() {
        return row().to().plusDays(1);
    }

    public boolean isClosing() {
        return row().kind() == ReportKind.CLOSING;
    }

    /** What was counted in it. */
    public List<FactName> getFacts() {
        return Arrays.stream(FactName.values())
                .filter(name -> text.whole().number(name) != null)
                .toList();
    }

    public ReportText getText() {
        return text;
    }

    public List<UnitRow> getLeads() {
        return leads;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public String getLessons() {
        return lessons;
    }

    public void setLessons(String lessons) {
        this.lessons = lessons;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getPros() {
        return pros;
    }

    public void setPros(String pros) {
        this.pros = pros;
    }

    public String getCons() {
        return cons;
    }

    public void setCons(String cons) {
        this.cons = cons;
    }

    public String getResources() {
        return resources;
    }

    public void setResources(String resources) {
        this.resources = resources;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public UnitCode getLead() {
        return lead;
    }

    public void setLead(UnitCode lead) {
        this.lead = lead;
    }

    public OfficerCode getOfficer() {
        return officer;
    }

    public void setOfficer(OfficerCode officer) {
        this.officer = officer;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
