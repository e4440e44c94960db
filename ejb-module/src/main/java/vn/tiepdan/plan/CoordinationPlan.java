package vn.tiepdan.plan;

import static jakarta.persistence.CascadeType.ALL;
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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiepdan.occasion.StageSpan;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * A ward's plan for receiving citizens together with others during an event: what it rests on, who does what, who receives it.
 *
 * <p>It begins as a draft, is reviewed by another person, signed, numbered, and issued: from then on its duties are tasks of the
 * common list and its recipients have copies. What it said when it was issued stays; another edition, with a reason, takes its
 * place. It is kept as it was written: what looks wrong is told as a warning and never changed silently. It may be issued after
 * its event has begun.
 */
@Entity
@Table(name = "coordination_plan")
public class CoordinationPlan {

    private static final int LONGEST_SUMMARY = 4000;

    /** "P. Thịnh Đán": the place of a date line is written in full (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
    private static final Pattern ABBREVIATED = Pattern.compile("(?iu)^(P|X|TT|TP|Q|H|T)\\s*\\.");

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

    @Column(updatable = false)
    private int edition = 1;

    /** Never {@link PlanState#IN_FORCE} or {@link PlanState#ENDED}, which are asked on a day. */
    @Enumerated(STRING)
    private PlanState state = PlanState.DRAFT;

    @Column(name = "amendment_reason", updatable = false)
    private String amendmentReason;

    @Column(name = "copied_from", updatable = false)
    private PlanCode copiedFrom;

    @Column(name = "recorded_by", updatable = false)
    private OfficerCode recordedBy;

    @Column(name = "reviewed_by")
    private OfficerCode reviewedBy;

    @Column(name = "reviewed_on")
    private LocalDate reviewedOn;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "sent_by")
    private OfficerCode sentBy;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "summed_up_on")
    private LocalDate summedUpOn;

    private String summary;

    /** The report by whose approval it was summed up; null where its office did so itself. */
    @Column(name = "closing_report")
    private String closingReport;

    @OneToMany(mappedBy = "plan", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PlanBasis> bases = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PlanSection> sections = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PlanTask> tasks = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<PlanRecipient> recipients = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("id")
    private List<PlanGiven> given = new ArrayList<>();

    @OneToMany(mappedBy = "plan", cascade = PERSIST)
    @OrderBy("id")
    private List<PlanDelivery> deliveries = new ArrayList<>();

    protected CoordinationPlan() {} // for JPA

    /** Puts a whole plan on record as a draft; {@code units} knows every unit it names. */
    static CoordinationPlan recorded(
            PlanCode code,
            UnitCode unit,
            RecordPlan command,
            String signerName,
            Map<UnitCode, UnitRow> units,
            OfficerCode by,
            LocalDate today) {
        CoordinationPlan plan = begun(code, unit, command.head(), signerName, by, today);
        plan.require(!command.bases().isEmpty(), "plan.without-basis");
        plan.require(!command.recipients().isEmpty(), "plan.without-recipient");
        plan.holds(command.bases(), command.sections(), command.recipients(), units);
        return plan;
    }

    /** Begins a draft that is still to be written. */
    static CoordinationPlan begun(
            PlanCode code, UnitCode unit, PlanHead head, String signerName, OfficerCode by, LocalDate today) {
        CoordinationPlan plan = new CoordinationPlan();
        plan.code = code;
        plan.unit = unit;
        plan.recordedBy = by;
        plan.recordedOn = today;
        plan.headed(head, signerName);
        return plan;
    }

    /** The next edition of an issued plan, as a draft that says the same; the reason stays with it. */
    CoordinationPlan amended(String reason, OfficerCode by, LocalDate today, Map<UnitCode, UnitRow> units) {
        require(state == PlanState.ISSUED, "plan.amend.not-in-force");
        if (Folding.tidy(reason) == null) {
            throw new Invalid("reason", "plan.amend.without-reason");
        }
        CoordinationPlan next = begun(code, unit, head(), signerName, by, today);
        next.edition = edition + 1;
        next.amendmentReason = Folding.tidy(reason);
        next.saysAs(this, units, UnaryOperator.identity());
        return next;
    }

    /**
     * A draft of the same content for another event, its named days moved by as much as the events lie apart; nothing of what became
     * of this plan goes along.
     */
    CoordinationPlan copied(
            PlanCode to, PlanHead head, long daysLater, OfficerCode by, LocalDate today, Map<UnitCode, UnitRow> units) {
        CoordinationPlan copy = begun(to, unit, head, signerName, by, today);
        copy.copiedFrom = code;
        copy.saysAs(this, units, day -> day == null ? null : day.plusDays(daysLater));
        return copy;
    }

    private void saysAs(CoordinationPlan other, Map<UnitCode, UnitRow> units, UnaryOperator<LocalDate> moved) {
        // Ordinals stay, for bases and tasks point at each other by them.
        other.bases.forEach(basis -> bases.add(PlanBasis.of(this, basis.ordinal(), basis.told())));
        for (PlanSection section : other.sections) {
            sections.add(PlanSection.of(
                    this,
                    section.ordinal(),
                    new RecordPlan.Section(section.locus(), section.printed(), section.heading(), List.of())));
        }
        for (PlanTask task : other.tasks) {
            RecordPlan.Task told = task.told();
            UnitRow leader = units.get(told.unit());
            require(leader != null && exists(leader), "plan.task.unit-unknown");
            tasks.add(PlanTask.of(
                    this,
                    task.ordinal(),
                    task.section(),
                    new RecordPlan.Task(
                            told.locus(),
                            told.serves(),
                            told.kind(),
                            told.unit(),
                            told.supports(),
                            told.content(),
                            told.dueRule(),
                            moved.apply(told.dueOn()),
                            told.basis()),
                    leader));
        }
        other.recipients.forEach(
                recipient -> recipients.add(PlanRecipient.of(this, recipient.ordinal(), recipient.told())));
    }

    private void headed(PlanHead head, String nameOfSigner) {
        window = head.window();
        symbol = head.symbol();
        place = head.place();
        issuedMonth = head.issuedMonth().atDay(1);
        title = head.title();
        signingMode = head.signature().mode();
        signedFor = head.signature().signedFor();
        signer = head.signature().signer();
        signerName = nameOfSigner;
        signerPost = head.signature().post();
    }

    PlanHead head() {
        return new PlanHead(
                window,
                symbol,
                place,
                YearMonth.from(issuedMonth),
                title,
                new RecordPlan.Signature(signingMode, signedFor, signer, signerPost));
    }

    private void holds(
            List<RecordPlan.Basis> toldBases,
            List<RecordPlan.Section> toldSections,
            List<RecordPlan.Recipient> toldRecipients,
            Map<UnitCode, UnitRow> units) {
        for (RecordPlan.Basis basis : toldBases) {
            Integer other = basis.implementing();
            require(
                    other == null || other >= 1 && other <= toldBases.size() && other != bases.size() + 1,
                    "plan.basis.implements-unknown");
            bases.add(PlanBasis.of(this, bases.size() + 1, basis));
        }
        for (RecordPlan.Section section : toldSections) {
            keepSection(null, section);
            section.tasks().forEach(task -> keepTask(null, section.locus(), task, units.get(task.unit())));
        }
        toldRecipients.forEach(recipient -> keepRecipient(null, recipient));
    }

    // ---- what a draft says ----

    void retitled(PlanHead head, String nameOfSigner) {
        requireDraft();
        headed(head, nameOfSigner);
    }

    /** Adds a basis, or says the one of that number anew. */
    void keepBasis(Integer ordinal, RecordPlan.Basis told) {
        requireDraft();
        Integer other = told.implementing();
        require(
                other == null || !other.equals(ordinal) && bases.stream().anyMatch(each -> each.ordinal() == other),
                "plan.basis.implements-unknown");
        if (ordinal == null) {
            bases.add(PlanBasis.of(this, next(bases.stream().mapToInt(PlanBasis::ordinal)), told));
        } else {
            basis(ordinal).says(told);
        }
    }

    void dropBasis(int ordinal) {
        requireDraft();
        PlanBasis dropped = basis(ordinal);
        require(
                bases.stream().noneMatch(each -> Integer.valueOf(ordinal).equals(each.implementing()))
                        && tasks.stream()
                                .noneMatch(each -> Integer.valueOf(ordinal).equals(each.basis())),
                "plan.basis.still-needed");
        bases.remove(dropped);
    }

    void keepSection(Integer ordinal, RecordPlan.Section told) {
        requireDraft();
        if (ordinal == null) {
            require(sections.stream().noneMatch(each -> each.locus().equals(told.locus())), "plan.section.twice");
            sections.add(PlanSection.of(this, next(sections.stream().mapToInt(PlanSection::ordinal)), told));
        } else {
            PlanSection section = section(ordinal);
            require(section.locus().equals(told.locus()), "plan.section.keeps-its-place");
            section.says(told);
        }
    }

    void dropSection(int ordinal) {
        requireDraft();
        PlanSection dropped = section(ordinal);
        require(isWithoutTask(dropped), "plan.section.has-tasks");
        sections.remove(dropped);
    }

    /** Adds a task to a section, or says the one of that number anew; {@code leader} is null for a unit that nobody knows. */
    void keepTask(Integer ordinal, String section, RecordPlan.Task told, UnitRow leader) {
        requireDraft();
        require(sections.stream().anyMatch(each -> each.locus().equals(section)), "plan.section.unknown");
        require(leader != null && exists(leader), "plan.task.unit-unknown");
        require((told.dueRule() == DueRule.ON_DAY) == (told.dueOn() != null), "plan.task.day-missing");
        require(
                told.basis() == null || bases.stream().anyMatch(each -> each.ordinal() == told.basis()),
                "plan.task.basis-unknown");
        if (ordinal == null) {
            tasks.add(PlanTask.of(this, next(tasks.stream().mapToInt(PlanTask::ordinal)), section, told, leader));
        } else {
            PlanTask.requireAddressable(told, leader);
            task(ordinal).says(told);
        }
    }

    void dropTask(int ordinal) {
        requireDraft();
        tasks.remove(task(ordinal));
    }

    void keepRecipient(Integer ordinal, RecordPlan.Recipient told) {
        requireDraft();
        if (ordinal == null) {
            recipients.add(PlanRecipient.of(this, next(recipients.stream().mapToInt(PlanRecipient::ordinal)), told));
        } else {
            recipient(ordinal).says(told);
        }
    }

    void dropRecipient(int ordinal) {
        requireDraft();
        recipients.remove(recipient(ordinal));
    }

    private static int next(IntStream ordinals) {
        return ordinals.max().orElse(0) + 1;
    }

    private PlanBasis basis(int ordinal) {
        return found(bases.stream().filter(each -> each.ordinal() == ordinal));
    }

    private PlanSection section(int ordinal) {
        return found(sections.stream().filter(each -> each.ordinal() == ordinal));
    }

    private PlanTask task(int ordinal) {
        return found(tasks.stream().filter(each -> each.ordinal() == ordinal));
    }

    private PlanRecipient recipient(int ordinal) {
        return found(recipients.stream().filter(each -> each.ordinal() == ordinal));
    }

    private <T> T found(Stream<T> part) {
        return part.findFirst().orElseThrow(() -> new NotFound("plan.part-not-found", code));
    }

    void requireDraft() {
        require(state == PlanState.DRAFT, "plan.not-a-draft");
    }

    private boolean isWithoutTask(PlanSection section) {
        return tasks.stream().noneMatch(task -> task.section().equals(section.locus()));
    }

    private boolean exists(UnitRow row) {
        return !row.validFrom().isAfter(latestIssue())
                && (row.validTo() == null || !row.validTo().isBefore(earliestIssue()));
    }

    // ---- from draft to summing up ----

    /** What still keeps the plan from being reviewed: each with the code of its refusal and what it names. */
    List<PlanWarning> lacks() {
        List<PlanWarning> lacking = new ArrayList<>();
        if (bases.stream().noneMatch(basis -> basis.kind() != BasisKind.LAW)) {
            lacking.add(PlanWarning.coded("plan.without-basis"));
        }
        if (sections.isEmpty()) {
            lacking.add(PlanWarning.coded("plan.without-section"));
        }
        sections.stream()
                .filter(this::isWithoutTask)
                .forEach(section -> lacking.add(PlanWarning.coded("plan.section.without-owner", section.locus())));
        if (recipients.stream().noneMatch(each -> each.kind() != RecipientKind.FILE)) {
            lacking.add(PlanWarning.coded("plan.without-recipient"));
        }
        return lacking;
    }

    /** Found complete by another than who drafted it. */
    void reviewed(OfficerCode by, LocalDate today) {
        require(state == PlanState.DRAFT, "plan.review.not-a-draft");
        require(!by.equals(recordedBy), "plan.review.by-drafter");
        lacks().stream().findFirst().ifPresent(lack -> {
            throw new RuleBroken(lack.code(), lack.arguments().toArray());
        });
        state = PlanState.REVIEWED;
        reviewedBy = by;
        reviewedOn = today;
    }

    /** Back to be written on; what was reviewed or signed is so no longer. */
    void sentBack() {
        require(state == PlanState.REVIEWED || state == PlanState.SIGNED, "plan.send-back.not-under-way");
        state = PlanState.DRAFT;
        reviewedBy = null;
        reviewedOn = null;
        signedOn = null;
    }

    /** Signed by the one whose name stands under it, who has to hold a post of the ward that day. */
    void signed(OfficerCode by, boolean inPost, LocalDate today) {
        require(state == PlanState.REVIEWED, "plan.sign.not-reviewed");
        require(by.equals(signer), "plan.sign.not-the-signer");
        require(inPost, "plan.sign.without-post");
        state = PlanState.SIGNED;
        signedOn = today;
    }

    /** Entered into the book of outgoing documents; no day before any document on which it rests. */
    void numbered(int given, LocalDate on, LocalDate today) {
        require(state == PlanState.SIGNED, "plan.numbering.not-signed");
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(given > 0, wrong, "number", "plan.number.malformed");
        Invalid.unless(on != null, wrong, "issuedOn", "plan.issued.day-missing");
        Invalid.unless(on == null || !on.isAfter(today), wrong, "issuedOn", "plan.issued.in-future");
        bases.stream()
                .filter(basis -> on != null
                        && basis.issuedOn() != null
                        && basis.issuedOn().isAfter(on))
                .findFirst()
                .ifPresent(later -> wrong.add(new Invalid("issuedOn", "plan.issued.before-basis", later.name())));
        Invalid.refuse(wrong);
        number = given;
        issuedOn = on;
        issuedMonth = on.withDayOfMonth(1);
        state = PlanState.NUMBERED;
    }

    /** Sent out. That its event has begun is told and never in the way. */
    void issued(OfficerCode by, LocalDate today) {
        require(state == PlanState.NUMBERED, "plan.issue.not-numbered");
        state = PlanState.ISSUED;
        sentBy = by;
        sentOn = today;
    }

    /** Another edition takes its place. */
    void superseded() {
        require(state == PlanState.ISSUED, "plan.amend.not-in-force");
        state = PlanState.AMENDED;
    }

    /** What the session came to, written down when it is over. */
    void summedUp(String told, WindowRow event, LocalDate today) {
        require(state == PlanState.ISSUED, "plan.sum-up.not-issued");
        require(stateOn(today, event) == PlanState.ENDED, "plan.sum-up.not-ended");
        String written = Folding.tidy(told);
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(written != null, wrong, "summary", "plan.sum-up.empty");
        Invalid.unless(
                written == null || written.length() <= LONGEST_SUMMARY,
                wrong,
                "summary",
                "plan.sum-up.too-long",
                LONGEST_SUMMARY);
        Invalid.refuse(wrong);
        state = PlanState.SUMMED_UP;
        summary = written;
        summedUpOn = today;
    }

    /** The same by the closing report of the event. */
    void summedUpBy(String report, String told, WindowRow event, LocalDate today) {
        summedUp(told, event, today);
        closingReport = report;
    }

    /** How far it is on that day. */
    PlanState stateOn(LocalDate today, WindowRow event) {
        if (state != PlanState.ISSUED) {
            return state;
        }
        List<StageSpan> stages = event.stages();
        if (today.isAfter(stages.get(stages.size() - 1).to())) {
            return PlanState.ENDED;
        }
        return today.isBefore(stages.get(0).from()) ? PlanState.ISSUED : PlanState.IN_FORCE;
    }

    void gave(PlanGiven one) {
        given.add(one);
    }

    void sent(PlanDelivery one) {
        deliveries.add(one);
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
        if (ABBREVIATED.matcher(place).find()) {
            warnings.add(PlanWarning.of("place-abbreviated", place));
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
        sections.stream()
                .filter(this::isNumberedLikeAnEarlierOne)
                .forEach(section ->
                        warnings.add(PlanWarning.of("section-numbered-twice", section.printed(), section.heading())));
        recipients.stream()
                .filter(recipient -> recipient.kind() == RecipientKind.FILE)
                .filter(recipient -> !Folding.fold(recipient.line()).matches(".*\\bvt\\b.*"))
                .forEach(recipient -> warnings.add(PlanWarning.of("file-without-registry", recipient.line())));
        return warnings;
    }

    /** Whether an earlier section is printed under the same number, or stands in another chapter of the same one. */
    private boolean isNumberedLikeAnEarlierOne(PlanSection section) {
        return sections.stream()
                .filter(earlier -> earlier.ordinal() < section.ordinal())
                .anyMatch(earlier -> earlier.printed().equals(section.printed())
                        || chapter(earlier.printed()).equals(chapter(section.printed()))
                                && !chapter(earlier.locus()).equals(chapter(section.locus())));
    }

    private static String chapter(String number) {
        return number.contains(".") ? number.substring(0, number.indexOf('.')) : number;
    }

    PlanRow row(String unitName, WindowRow event, LocalDate today) {
        return new PlanRow(
                code,
                edition,
                stateOn(today, event),
                unit,
                unitName,
                window,
                event.title(),
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
                recordedBy,
                recordedOn,
                reviewedBy,
                reviewedOn,
                signedOn,
                sentOn,
                summedUpOn,
                summary,
                closingReport,
                amendmentReason,
                copiedFrom,
                version);
    }

    EditionRow editionRow(WindowRow event, LocalDate today) {
        return new EditionRow(
                edition,
                stateOn(today, event),
                (number == null ? "…" : number.toString()) + "/" + symbol,
                sentOn,
                amendmentReason);
    }

    List<BasisRow> basisRows() {
        return bases.stream()
                .map(basis -> basis.row(nameOf(basis.implementing()), basis.warnings(earliestIssue(), latestIssue())))
                .toList();
    }

    private String nameOf(Integer basis) {
        return basis == null ? null : basis(basis).name();
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
                        section.printed(),
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

    int edition() {
        return edition;
    }

    int version() {
        return version;
    }

    boolean isIssued() {
        return state.isIssued();
    }

    boolean isInForce() {
        return state == PlanState.ISSUED;
    }

    String symbol() {
        return symbol;
    }

    String title() {
        return title;
    }

    OfficerCode recordedBy() {
        return recordedBy;
    }

    List<PlanBasis> bases() {
        return List.copyOf(bases);
    }

    List<PlanTask> tasks() {
        return List.copyOf(tasks);
    }

    List<PlanRecipient> recipients() {
        return List.copyOf(recipients);
    }

    List<PlanGiven> given() {
        return List.copyOf(given);
    }

    List<PlanDelivery> deliveries() {
        return List.copyOf(deliveries);
    }
}
