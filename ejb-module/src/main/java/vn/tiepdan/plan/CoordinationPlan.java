package vn.tiepdan.plan;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.RuleBroken;

/**
 * A ward's plan for receiving citizens together with others during an event: what it rests on, who does what, who receives it.
 *
 * <p>It is kept as it was written. A number or a day that the registry has not filled in yet stays open; what looks wrong is
 * told as a warning and never changed silently. It may be issued after its event has begun.
 */
@Entity
@Table(name = "coordination_plan")
public class CoordinationPlan {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "coordination_plan_seq")
    @SequenceGenerator(name = "coordination_plan_seq", sequenceName = "coordination_plan_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private PlanCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "window_code")
    private WindowCode window;

    private Integer number;
    private String symbol;
    private String place;

    /** The first day of the month in the date line. */
    @Column(name = "issued_month")
    private LocalDate issuedMonth;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    private String title;

    @Enumerated(STRING)
    @Column(name = "signing_mode")
    private SigningMode signingMode;

    @Column(name = "signed_for")
    private String signedFor;

    private OfficerCode signer;

    @Column(name = "signer_name")
    private String signerName;

    @Column(name = "signer_post")
    private String signerPost;

    @Column(name = "recorded_on", updatable = false)
    private LocalDate recordedOn;

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("ordinal")
    private List<PlanBasis> bases = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("ordinal")
    private List<PlanSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("ordinal")
    private List<PlanTask> tasks = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("ordinal")
    private List<PlanRecipient> recipients = new ArrayList<>();

    protected CoordinationPlan() {} // for JPA

    /** Puts the plan on record; {@code units} knows every unit it names. */
    static CoordinationPlan recorded(
            PlanCode code,
            UnitCode unit,
            RecordPlan command,
            String signerName,
            Map<UnitCode, UnitRow> units,
            LocalDate today) {
        CoordinationPlan plan = new CoordinationPlan();
        plan.code = code;
        plan.unit = unit;
        plan.window = command.window();
        plan.number = command.number();
        plan.symbol = command.symbol();
        plan.place = command.place();
        plan.issuedMonth = command.issuedMonth().atDay(1);
        plan.issuedOn = command.issuedOn();
        plan.title = command.title();
        plan.signingMode = command.signature().mode();
        plan.signedFor = command.signature().signedFor();
        plan.signer = command.signature().signer();
        plan.signerName = signerName;
        plan.signerPost = command.signature().post();
        plan.recordedOn = today;
        plan.require(
                plan.issuedOn == null || YearMonth.from(plan.issuedOn).equals(command.issuedMonth()),
                "plan.issued.in-another-month");
        plan.require(!plan.earliestIssue().isAfter(today), "plan.issued.in-future");
        plan.restOn(command.bases());
        plan.divideInto(command.sections(), units);
        plan.sendTo(command.recipients());
        return plan;
    }

    private void restOn(List<RecordPlan.Basis> told) {
        require(!told.isEmpty(), "plan.without-basis");
        for (RecordPlan.Basis basis : told) {
            Integer other = basis.implementing();
            require(
                    other == null || other >= 1 && other <= told.size() && other != bases.size() + 1,
                    "plan.basis.implements-unknown");
            bases.add(PlanBasis.of(this, bases.size() + 1, basis));
        }
    }

    private void divideInto(List<RecordPlan.Section> told, Map<UnitCode, UnitRow> units) {
        for (RecordPlan.Section section : told) {
            require(sections.stream().noneMatch(each -> each.locus().equals(section.locus())), "plan.section.twice");
            sections.add(PlanSection.of(this, sections.size() + 1, section));
            for (RecordPlan.Task task : section.tasks()) {
                UnitRow leader = units.get(task.unit());
                require(leader != null && existsAtIssue(leader), "plan.task.unit-unknown");
                tasks.add(PlanTask.of(this, tasks.size() + 1, section.locus(), task, leader));
            }
        }
    }

    private void sendTo(List<RecordPlan.Recipient> told) {
        require(!told.isEmpty(), "plan.without-recipient");
        told.forEach(recipient -> recipients.add(PlanRecipient.of(this, recipients.size() + 1, recipient)));
    }

    private boolean existsAtIssue(UnitRow row) {
        return !row.validFrom().isAfter(latestIssue())
                && (row.validTo() == null || !row.validTo().isBefore(earliestIssue()));
    }

    /** The first day on which the plan can have been issued, as far as its date line says. */
    LocalDate earliestIssue() {
        return issuedOn == null ? issuedMonth : issuedOn;
    }

    /** The last day on which the plan can have been issued, as far as its date line says. */
    LocalDate latestIssue() {
        return issuedOn == null ? endOfMonth() : issuedOn;
    }

    private LocalDate endOfMonth() {
        return issuedMonth.plusMonths(1).minusDays(1);
    }

    /** What is worth a look before the plan is relied on, in the order in which it is read. */
    List<PlanWarning> warnings(WindowRow event) {
        List<PlanWarning> warnings = new ArrayList<>();
        if (number == null) {
            warnings.add(PlanWarning.of("number-missing", symbol));
        }
        if (issuedOn == null) {
            warnings.add(PlanWarning.of("day-missing"));
        }
        if (earliestIssue().isAfter(event.firstDay())) {
            warnings.add(PlanWarning.of("issued-inside-event", event.firstDay()));
        }
        for (StageSpan phase : event.phases()) {
            if (earliestIssue().isAfter(phase.to())) {
                warnings.add(PlanWarning.of("phase-over-at-issue", phase.phase(), phase.to()));
            } else if (latestIssue().isAfter(phase.to()) && phase.to().isBefore(event.lastDay())) {
                warnings.add(PlanWarning.of("phase-perhaps-over-at-issue", phase.phase(), phase.to()));
            }
        }
        bases.forEach(basis -> warnings.addAll(basis.warnings(earliestIssue(), latestIssue())));
        sections.stream()
                .filter(section ->
                        tasks.stream().noneMatch(task -> task.section().equals(section.locus())))
                .forEach(section -> warnings.add(PlanWarning.of("section-without-task", section.locus())));
        recipients.stream()
                .filter(recipient -> recipient.kind() == RecipientKind.FILE)
                .filter(recipient -> !Folding.fold(recipient.line()).matches(".*\\bvt\\b.*"))
                .forEach(recipient -> warnings.add(PlanWarning.of("file-without-registry", recipient.line())));
        return warnings;
    }

    PlanRow row(String unitName, String windowTitle) {
        return new PlanRow(
                code,
                unit,
                unitName,
                window,
                windowTitle,
                number,
                symbol,
                place,
                issuedMonth,
                issuedOn,
                title,
                signingMode,
                signedFor,
                signer,
                signerName,
                signerPost,
                recordedOn,
                version);
    }

    List<BasisRow> basisRows() {
        return bases.stream()
                .map(basis -> basis.row(nameOf(basis.implementing()), basis.warnings(earliestIssue(), latestIssue())))
                .toList();
    }

    private String nameOf(Integer basis) {
        return basis == null ? null : bases.get(basis - 1).name();
    }

    List<TaskRow> taskRows(Map<UnitCode, String> names) {
        return tasks.stream().map(task -> task.row(names)).toList();
    }

    List<SectionRow> sectionRows(Map<UnitCode, String> names) {
        List<TaskRow> all = taskRows(names);
        return sections.stream()
                .map(section -> new SectionRow(
                        section.ordinal(),
                        section.locus(),
                        section.heading(),
                        all.stream()
                                .filter(task -> task.section().equals(section.locus()))
                                .toList()))
                .toList();
    }

    List<RecipientRow> recipientRows(Map<UnitCode, String> names) {
        return recipients.stream().map(recipient -> recipient.row(names)).toList();
    }

    /** The units' names in one line, those without a name by their code. */
    static String named(List<UnitCode> units, Map<UnitCode, String> names) {
        return units.stream()
                .map(unit -> names.getOrDefault(unit, unit.value()))
                .collect(joining("; "));
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    PlanCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    WindowCode window() {
        return window;
    }

    OfficerCode signer() {
        return signer;
    }

    String signerName() {
        return signerName;
    }
}
