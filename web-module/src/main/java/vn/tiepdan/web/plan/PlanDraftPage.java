package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.plan.BasisKind;
import vn.tiepdan.plan.BasisRow;
import vn.tiepdan.plan.DueRule;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanDesk;
import vn.tiepdan.plan.PlanIssuing;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.plan.PlanSheet;
import vn.tiepdan.plan.PlanState;
import vn.tiepdan.plan.RecipientKind;
import vn.tiepdan.plan.SigningMode;
import vn.tiepdan.plan.TaskKind;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code plan/draft.xhtml}: the edition of a plan that is being worked on, part by part, and its way to being issued. */
@Named
@ViewScoped
public class PlanDraftPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HEAD = "head";

    @Inject
    PlanRegister register;

    @Inject
    PlanDesk desk;

    @Inject
    PlanIssuing issuing;

    @Inject
    OccasionRegister occasions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private PlanCode code;
    private String part;
    private Integer item;
    private PlanSheet sheet;
    private boolean writer;
    private boolean registry;
    private List<WindowRow> windows = List.of();
    private List<UnitRow> nearUnits = List.of();
    private final HeadForm head = new HeadForm();
    private final BasisForm basis = new BasisForm();
    private final SectionForm section = new SectionForm();
    private final PlanTaskForm task = new PlanTaskForm();
    private final RecipientForm recipient = new RecipientForm();
    private String reason;
    private Integer number;
    private LocalDate issuedOn;

    public void open() {
        sheet = register.inWork(code).orElseThrow(() -> new NotFound("plan.not-in-work", code));
        PlanRow plan = sheet.plan();
        part = part == null || part.isBlank() ? (plan.isDraft() ? HEAD : "steps") : part;
        writer = scope.holdsIn(plan.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY);
        registry = scope.holdsIn(plan.unit(), Role.OSU, Role.CLERK, Role.CITY);
        windows = occasions.windows();
        UnitRow home = units.row(plan.unit());
        LocalDate day = today.getDate();
        nearUnits = units.all().stream()
                .filter(row -> isNear(row, home))
                .filter(row -> !row.validFrom().isAfter(day)
                        && (row.validTo() == null || !row.validTo().isBefore(day)))
                .toList();
        head.tell(plan);
        tellItem();
        if (plan.state() == PlanState.SIGNED) {
            number = register.nextNumber(code);
            issuedOn = day;
        }
    }

    /** Its own units, the body above it and what belongs to that body but is no ward. */
    private static boolean isNear(UnitRow row, UnitRow home) {
        return home.code().equals(row.code())
                || home.code().equals(row.parent())
                || row.code().equals(home.parent())
                || home.parent() != null && home.parent().equals(row.parent()) && row.kind() != UnitKind.WARD;
    }

    private void tellItem() {
        if (item == null) {
            return;
        }
        int wanted = item;
        switch (part) {
            case "bases" ->
                sheet.bases().stream().filter(row -> row.ordinal() == wanted).forEach(basis::tell);
            case "sections" ->
                sheet.sections().stream().filter(row -> row.ordinal() == wanted).forEach(section::tell);
            case "tasks" ->
                sheet.tasks().stream().filter(row -> row.ordinal() == wanted).forEach(task::tell);
            case "recipients" ->
                sheet.recipients().stream()
                        .filter(row -> row.ordinal() == wanted)
                        .forEach(recipient::tell);
            default -> item = null;
        }
    }

    public String retitle() {
        desk.retitle(code, version(), head.command());
        return kept(HEAD);
    }

    public String keepBasis() {
        desk.keepBasis(code, version(), item, basis.command());
        return kept("bases");
    }

    public String dropBasis(BasisRow row) {
        desk.dropBasis(code, version(), row.ordinal());
        return dropped("bases");
    }

    public String keepSection() {
        desk.keepSection(code, version(), item, section.command());
        return kept("sections");
    }

    public String dropSection(int ordinal) {
        desk.dropSection(code, version(), ordinal);
        return dropped("sections");
    }

    public String keepTask() {
        desk.keepTask(code, version(), item, task.getSection(), task.command());
        return kept("tasks");
    }

    public String dropTask(int ordinal) {
        desk.dropTask(code, version(), ordinal);
        return dropped("tasks");
    }

    public String keepRecipient() {
        desk.keepRecipient(code, version(), item, recipient.command());
        return kept("recipients");
    }

    public String dropRecipient(int ordinal) {
        desk.dropRecipient(code, version(), ordinal);
        return dropped("recipients");
    }

    public String discard() {
        boolean first = sheet.plan().edition() == 1;
        desk.discard(code, version());
        notice.success("plan.told.discarded", code);
        return first ? "plans?faces-redirect=true" : "session?faces-redirect=true&code=" + code;
    }

    public String review() {
        issuing.review(code, version());
        return went("reviewed");
    }

    public String sendBack() {
        issuing.sendBack(code, version(), reason);
        return went("sent-back");
    }

    public String sign() {
        issuing.sign(code, version());
        return went("signed");
    }

    public String number() {
        issuing.number(code, version(), number, issuedOn);
        return went("numbered");
    }

    public String issue() {
        issuing.issue(code, version());
        notice.success("plan.told.issued", sheet.plan().numberText());
        return "session?faces-redirect=true&code=" + code;
    }

    private int version() {
        return sheet.plan().version();
    }

    private String kept(String where) {
        notice.success("plan.told.kept");
        return here(where);
    }

    private String dropped(String where) {
        notice.success("plan.told.dropped");
        return here(where);
    }

    private String went(String step) {
        notice.success("plan.told." + step);
        return here("steps");
    }

    private String here(String where) {
        return "draft?faces-redirect=true&code=" + code + "&part=" + where;
    }

    /** Whether the caller may find it right: he did not draft it. */
    public boolean isReviewer() {
        return !scope.me().equals(sheet.plan().recordedBy());
    }

    public boolean isSigner() {
        return scope.me().equals(sheet.plan().signer());
    }

    public String getReviewerName() {
        return sheet.plan().reviewedBy() == null
                ? ""
                : units.nameOf(sheet.plan().reviewedBy());
    }

    /** Whether its content can be written on now, by the caller. */
    public boolean isWritable() {
        return writer && sheet.plan().isDraft();
    }

    public boolean isWriter() {
        return writer;
    }

    public boolean isRegistry() {
        return registry;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public List<WindowRow> getWindows() {
        return windows;
    }

    public List<UnitRow> getNearUnits() {
        return nearUnits;
    }

    public SigningMode[] getModes() {
        return SigningMode.values();
    }

    public BasisKind[] getBasisKinds() {
        return BasisKind.values();
    }

    public TaskKind[] getTaskKinds() {
        return TaskKind.values();
    }

    public DueRule[] getDueRules() {
        return DueRule.values();
    }

    public RecipientKind[] getRecipientKinds() {
        return RecipientKind.values();
    }

    public HeadForm getHead() {
        return head;
    }

    public BasisForm getBasis() {
        return basis;
    }

    public SectionForm getSection() {
        return section;
    }

    public PlanTaskForm getTask() {
        return task;
    }

    public RecipientForm getRecipient() {
        return recipient;
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public Integer getItem() {
        return item;
    }

    public void setItem(Integer item) {
        this.item = item;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
