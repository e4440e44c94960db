package vn.tiepdan.coordination;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.coordination.TaskEntry.Writer;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitCodeConverter;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What one body told or asked a unit to do, from the giving until it is verified, declined or called off.
 *
 * <p>Told: ASSIGNED → ACCEPTED → IN_PROGRESS → REPORTED → DONE. Asked: REQUESTED → ACCEPTED or DECLINED, then the same. A report needs
 * evidence; one that is not sufficient goes back to IN_PROGRESS. Every deed leaves a line in the thread that both ends see. Whether it is
 * overdue is asked on a day, never stored.
 */
@Entity
@Table(name = "task")
public class Task {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_EVIDENCE = 1000;
    private static final int LONGEST_MESSAGE = 2000;
    private static final int LONGEST_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "task_seq")
    @SequenceGenerator(name = "task_seq", sequenceName = "task_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private TaskCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    @Column(updatable = false)
    private TaskMode mode;

    @Enumerated(STRING)
    @Column(updatable = false)
    private TaskKind kind;

    @Column(name = "lead_unit")
    private UnitCode lead;

    @ElementCollection
    @CollectionTable(name = "task_support", joinColumns = @JoinColumn(name = "task_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> supports = new HashSet<>();

    @Column(name = "officer_code")
    private OfficerCode officer;

    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "term_code")
    private String term;

    @Enumerated(STRING)
    @Column(name = "origin_kind", updatable = false)
    private OriginKind originKind;

    @Column(name = "origin_code", updatable = false)
    private String originCode;

    @Column(name = "origin_locus", updatable = false)
    private String originLocus;

    @Column(name = "petition_code", updatable = false)
    private PetitionCode petition;

    @Column(name = "matter_code", updatable = false)
    private MatterCode matter;

    private String serves;

    @Enumerated(STRING)
    private TaskState state;

    @Column(name = "given_by", updatable = false)
    private OfficerCode givenBy;

    @Column(name = "given_on", updatable = false)
    private LocalDate givenOn;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "reported_by")
    private OfficerCode reportedBy;

    private String evidence;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String reason;

    private int urged;

    /** What the side that carries it out has sent since it was last given back: evidence for the next report. */
    private int files;

    @OneToMany(mappedBy = "task", cascade = ALL)
    @OrderBy("ordinal")
    private List<TaskEntry> entries = new ArrayList<>();

    protected Task() {} // for JPA

    /** What is given, with who gives it on which day. */
    record Given(TaskCode code, UnitCode unit, TaskKind kind, About about, Writer by, LocalDate today) {}

    /** The record of the open book it is about; both null for none. */
    record About(PetitionCode petition, MatterCode matter, String term) {

        static final About NOTHING = new About(null, null, null);
    }

    static Task given(Given given, GiveTask told) {
        if (told.dueOn() != null && told.dueOn().isBefore(given.today())) {
            throw new Invalid("dueOn", "coordination.due.past", told.dueOn());
        }
        Task task = new Task();
        task.code = given.code();
        task.unit = given.unit();
        task.kind = given.kind();
        task.mode = told.mode();
        task.lead = told.lead();
        task.supports.addAll(told.supports());
        task.supports.remove(told.lead());
        task.officer = told.officer();
        task.what = told.what();
        task.dueOn = told.dueOn();
        task.originKind = told.origin().kind();
        task.originCode = given.about().petition() == null
                ? told.origin().code()
                : given.about().petition().value();
        task.originLocus = told.origin().locus();
        task.petition = given.about().petition();
        task.matter = given.about().matter();
        task.term = given.about().term();
        task.serves = told.serves();
        task.state = told.mode().begins();
        task.givenBy = given.by().officer();
        task.givenOn = given.today();
        task.tell(EntryKind.GIVEN, null, given.by()).dueOn(told.dueOn());
        return task;
    }

    /** Confirmed as received, or the request granted. */
    void accept(Writer by, LocalDate today) {
        require(state == TaskState.ASSIGNED || state == TaskState.REQUESTED, "coordination.accept.already");
        state = TaskState.ACCEPTED;
        answeredOn = today;
        tell(EntryKind.ACCEPTED, null, by);
    }

    /** A request is declined with a reason; what was told cannot be ({@code coordination.decline.assignment}). */
    void decline(String why, Writer by, LocalDate today) {
        require(mode == TaskMode.REQUEST, "coordination.decline.assignment");
        require(state == TaskState.REQUESTED, "coordination.decline.too-late");
        reason = written(why, "reason", "coordination.reason.missing", LONGEST_REASON);
        state = TaskState.DECLINED;
        answeredOn = today;
        closedOn = today;
        tell(EntryKind.DECLINED, reason, by);
    }

    /** The lead unit says which of its officers does it. */
    void handTo(OfficerCode one, Writer by) {
        require(state.isPending(), "coordination.closed");
        officer = one;
        tell(EntryKind.HANDED, one.value(), by);
    }

    void start(Writer by, LocalDate today) {
        require(state != TaskState.REQUESTED, "coordination.not-accepted");
        require(state == TaskState.ASSIGNED || state == TaskState.ACCEPTED, "coordination.start.already");
        if (answeredOn == null) {
            answeredOn = today;
        }
        state = TaskState.IN_PROGRESS;
        tell(EntryKind.STARTED, null, by);
    }

    /** A file was put there. */
    void attached(Writer by) {
        require(state.isOpen(), "coordination.closed");
        if (!by.giving()) {
            files++;
        }
        tell(EntryKind.ATTACHED, null, by);
    }

    /** Carried out, with the evidence for it: a file, or in words a document, its number, what can be looked up. */
    void report(String proof, Writer by, LocalDate today) {
        require(state != TaskState.REQUESTED, "coordination.not-accepted");
        require(state.isPending(), "coordination.closed");
        evidence = files > 0 && Folding.tidy(proof) == null
                ? null
                : written(proof, "evidence", "coordination.evidence.missing", LONGEST_EVIDENCE);
        if (answeredOn == null) {
            answeredOn = today;
        }
        state = TaskState.REPORTED;
        reportedOn = today;
        reportedBy = by.officer();
        tell(EntryKind.REPORTED, evidence, by);
    }

    /** Found sufficient by another than who reported it. */
    void verify(Writer by, LocalDate today) {
        require(state == TaskState.REPORTED, "coordination.not-reported");
        require(!by.officer().equals(reportedBy), "coordination.verify.own-report");
        state = TaskState.DONE;
        closedOn = today;
        tell(EntryKind.VERIFIED, null, by);
    }

    /** The report does not suffice, for a reason; the work goes on. */
    void giveBack(String why, Writer by) {
        require(state == TaskState.REPORTED, "coordination.not-reported");
        String because = written(why, "reason", "coordination.reason.missing", LONGEST_REASON);
        state = TaskState.IN_PROGRESS;
        reportedOn = null;
        reportedBy = null;
        evidence = null;
        files = 0;
        tell(EntryKind.RETURNED, because, by);
    }

    void cancel(String why, Writer by, LocalDate today) {
        require(state.isOpen(), "coordination.closed");
        reason = written(why, "reason", "coordination.reason.missing", LONGEST_REASON);
        state = TaskState.CANCELLED;
        closedOn = today;
        tell(EntryKind.CANCELLED, reason, by);
    }

    void remind(String words, Writer by) {
        require(state.isPending(), "coordination.closed");
        String said = Folding.tidy(words);
        shortEnough(said, "words", LONGEST_MESSAGE);
        urged++;
        tell(EntryKind.REMINDED, said, by);
    }

    /** Urged by a letter with a number; only what is overdue or due today is ({@code coordination.urge.too-early}). */
    void urge(String letterNumber, String words, Writer by, LocalDate today) {
        require(state.isPending(), "coordination.closed");
        require(dueOn != null && !dueOn.isAfter(today), "coordination.urge.too-early");
        String number = written(letterNumber, "number", "coordination.number.missing", LONGEST_NUMBER);
        String said = Folding.tidy(words);
        shortEnough(said, "words", LONGEST_MESSAGE);
        urged++;
        tell(EntryKind.URGED, said, by).letter(number);
    }

    /** Another last day, with the reason; one the law gives is not ours to change ({@code coordination.due.of-law}). */
    void changeDue(LocalDate day, String why, Writer by, LocalDate today) {
        require(state.isPending(), "coordination.closed");
        require(term == null, "coordination.due.of-law");
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(day != null, found, "dueOn", "coordination.due.missing");
        Invalid.unless(day == null || !day.isBefore(today), found, "dueOn", "coordination.due.past", day);
        Invalid.unless(day == null || !day.equals(dueOn), found, "dueOn", "coordination.due.same");
        String because =
                Invalid.noted(found, () -> written(why, "reason", "coordination.reason.missing", LONGEST_REASON));
        Invalid.refuse(found);
        dueOn = day;
        tell(EntryKind.DUE_CHANGED, because, by).dueOn(day);
    }

    /** A message; {@code only} for one's own side. What is over still takes an answer of the other side. */
    void say(String words, boolean only, Writer by) {
        require(what != null, "coordination.closed");
        tell(EntryKind.MESSAGE, written(words, "words", "coordination.words.missing", LONGEST_MESSAGE), by)
                .onlyOwnSide(only);
    }

    /** The petition it was about turned out to denounce: it is over and nothing of its words stays. */
    void becomesBare(LocalDate today) {
        if (state.isOpen()) {
            state = TaskState.CANCELLED;
            closedOn = today;
        }
        what = null;
        reason = null;
        evidence = null;
        entries.forEach(TaskEntry::becomesBare);
    }

    void dueByLaw(LocalDate day) {
        dueOn = day;
    }

    private TaskEntry tell(EntryKind entryKind, String words, Writer by) {
        TaskEntry entry = TaskEntry.of(this, entries.size() + 1, entryKind, words, by);
        entries.add(entry);
        return entry;
    }

    private static String written(String typed, String field, String missing, int longest) {
        String kept = Folding.tidy(typed);
        if (kept == null) {
            throw new Invalid(field, missing);
        }
        shortEnough(kept, field, longest);
        return kept;
    }

    private static void shortEnough(String kept, String field, int longest) {
        if (kept != null && kept.length() > longest) {
            throw new Invalid(field, "coordination.text.too-long", longest);
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    /** The last day is past and nothing was reported. */
    public boolean isOverdue(LocalDate today) {
        return dueOn != null && state.isPending() && today.isAfter(dueOn);
    }

    /** What of it is written in words of one's own. */
    List<String> words() {
        return Stream.concat(Stream.of(what, reason, evidence), entries.stream().map(TaskEntry::words))
                .filter(Objects::nonNull)
                .toList();
    }

    DutyRow row(String officerName, String givenByName, List<UnitCode> helpers, String shownOrigin, LocalDate today) {
        return new DutyRow(
                code,
                version,
                unit,
                mode,
                kind,
                lead,
                helpers,
                officer,
                officerName,
                what,
                dueOn,
                term,
                new TaskOrigin(originKind, shownOrigin, originLocus),
                serves,
                state,
                givenBy,
                givenByName,
                givenOn,
                answeredOn,
                reportedOn,
                reportedBy,
                evidence,
                closedOn,
                reason,
                urged,
                files,
                isOverdue(today));
    }

    Long id() {
        return id;
    }

    TaskCode code() {
        return code;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    UnitCode lead() {
        return lead;
    }

    boolean helps(Set<UnitCode> any) {
        return supports.stream().anyMatch(any::contains);
    }

    UnitCode helper(Set<UnitCode> any) {
        return supports.stream().filter(any::contains).sorted().findFirst().orElse(null);
    }

    OfficerCode officer() {
        return officer;
    }

    OfficerCode givenBy() {
        return givenBy;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OriginKind originKind() {
        return originKind;
    }

    String originCode() {
        return originCode;
    }

    PetitionCode petition() {
        return petition;
    }

    MatterCode matter() {
        return matter;
    }

    String term() {
        return term;
    }

    TaskState state() {
        return state;
    }

    int lastOrdinal() {
        return entries.size();
    }
}
