package vn.tiepdan.lawchange;

import static jakarta.persistence.CascadeType.PERSIST;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;
import static java.util.stream.Collectors.toMap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.deadline.LawDraft;
import vn.tiepdan.deadline.LawOrigin;
import vn.tiepdan.deadline.MarkedDay;
import vn.tiepdan.deadline.RecountedClocks;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/**
 * A change of the calendar or of the terms.
 *
 * <p>An administrator collects days and files of terms, has counted what they would move, and applies them with a reason; what
 * is added after the count needs another one. From then on it is the law, and the open clocks are counted anew, so many at a time:
 * how far that has come is kept with each step, so that whoever takes it up after a break goes on where it stopped. What a new
 * delivery of the product changes is applied by itself in the same way.
 */
@Entity
@Table(name = "law_change")
class LawChange {

    /** A count of which nothing was heard for so long has been broken off. */
    static final Duration SILENCE = Duration.ofSeconds(30);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "law_change_seq")
    @SequenceGenerator(name = "law_change_seq", sequenceName = "law_change_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private LawChangeCode code;

    @Enumerated(STRING)
    @Column(updatable = false)
    private LawOrigin origin;

    @Enumerated(STRING)
    private LawChangeStage stage;

    @Column(updatable = false)
    private String author;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    private Long edition;

    @Column(name = "foreseen_at")
    private Instant foreseenAt;

    @Column(name = "touched_at")
    private Instant touchedAt;

    private int run;

    @Column(name = "counted_to")
    private long countedTo;

    private long counted;
    private long total;
    private long moved;

    @Column(name = "falls_overdue")
    private long fallsOverdue;

    @Column(name = "no_more_overdue")
    private long noMoreOverdue;

    private String problem;
    private String reason;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @OneToMany(mappedBy = "change", cascade = PERSIST, orphanRemoval = true)
    private List<LawChangeDay> days = new ArrayList<>();

    @OneToMany(mappedBy = "change", cascade = PERSIST, orphanRemoval = true)
    private List<LawChangeFile> files = new ArrayList<>();

    protected LawChange() {} // for JPA

    /** An administrator begins to collect what is to change. */
    static LawChange begun(String author, Instant at) {
        LawChange change = new LawChange();
        change.code = LawChangeCode.fresh();
        change.origin = LawOrigin.OFFICE;
        change.stage = LawChangeStage.DRAFT;
        change.author = author;
        change.createdAt = at;
        return change;
    }

    /** Files delivered with the product have become the law; the open clocks are still to be counted anew. */
    static LawChange delivered(String files, String by, long openClocks, Instant at) {
        LawChange change = begun(by, at);
        change.origin = LawOrigin.DELIVERED;
        change.beginToApply(files, by, openClocks, at);
        return change;
    }

    /** The day is to be marked so. */
    void mark(MarkedDay day, Instant now) {
        day.refuseContradiction();
        alter(now);
        dayOn(day.date()).becomes(day);
    }

    /** The day is to be what its weekday says. */
    void drop(LocalDate on, String because, Instant now) {
        MarkedDay.refuseOutOfRange(on);
        alter(now);
        dayOn(on).becomesPlain(because);
    }

    /** The day is no longer part of this change. */
    void leaveOut(LocalDate on, Instant now) {
        alter(now);
        days.removeIf(day -> day.on().equals(on));
    }

    void takeIn(String area, String name, String content, Instant now) {
        alter(now);
        LawChangeFile file = files.stream()
                .filter(each -> each.area().equals(area))
                .findFirst()
                .orElseGet(() -> {
                    LawChangeFile added = LawChangeFile.of(area, this);
                    files.add(added);
                    return added;
                });
        file.becomes(name, content);
    }

    void leaveOut(String area, Instant now) {
        alter(now);
        files.removeIf(file -> file.area().equals(area));
    }

    /** What is changed after the count needs another count. */
    private void alter(Instant now) {
        requireOpen(now);
        stage = LawChangeStage.DRAFT;
        edition = null;
        problem = null;
        moved = 0;
        fallsOverdue = 0;
        noMoreOverdue = 0;
    }

    private LawChangeDay dayOn(LocalDate on) {
        return days.stream().filter(day -> day.on().equals(on)).findFirst().orElseGet(() -> {
            LawChangeDay added = LawChangeDay.on(on, this);
            days.add(added);
            return added;
        });
    }

    /** Begins to count what it would move under the present law; each count has a number, so that an older one stops. */
    int foresee(long present, long openClocks, Instant now) {
        requireOpen(now);
        require(!days.isEmpty() || !files.isEmpty(), "deadline.change.empty");
        alter(now);
        stage = LawChangeStage.COUNTING;
        edition = present;
        count(openClocks, now);
        return ++run;
    }

    /** This is the count that was begun last, and it is still wanted. */
    boolean isCounting(int number) {
        return stage == LawChangeStage.COUNTING && run == number;
    }

    /** The number of the count that was begun last. */
    int run() {
        return run;
    }

    void counted(RecountedClocks clocks, Instant now) {
        countedTo = clocks.upTo();
        counted += clocks.counted();
        touchedAt = now;
    }

    void foreseen(Tally tally, Instant now) {
        stage = LawChangeStage.PREVIEWED;
        foreseenAt = now;
        tell(tally);
    }

    /** The count broke off; under that id the cause stands in the server's log. */
    void failed(String errorId) {
        stage = LawChangeStage.DRAFT;
        edition = null;
        problem = errorId;
    }

    /** Becomes the law; the open clocks are counted anew from the first on. */
    void apply(String why, String by, long openClocks, Instant now) {
        require(stage == LawChangeStage.PREVIEWED, "deadline.change.not-previewed");
        beginToApply(why, by, openClocks, now);
    }

    private void beginToApply(String why, String by, long openClocks, Instant now) {
        stage = LawChangeStage.APPLYING;
        reason = why;
        appliedBy = by;
        begunAt = now;
        count(openClocks, now);
    }

    private void count(long openClocks, Instant now) {
        countedTo = 0;
        counted = 0;
        total = openClocks;
        touchedAt = now;
    }

    /** Every open clock has been counted anew. */
    void applied(Tally tally, Instant now) {
        stage = LawChangeStage.APPLIED;
        appliedAt = now;
        tell(tally);
    }

    void abandon(Instant now) {
        requireOpen(now);
        stage = LawChangeStage.ABANDONED;
        edition = null;
    }

    private void tell(Tally tally) {
        moved = tally.moved();
        fallsOverdue = tally.fallsOverdue();
        noMoreOverdue = tally.noMoreOverdue();
    }

    private void requireOpen(Instant now) {
        require(
                stage != LawChangeStage.COUNTING || touchedAt.plus(SILENCE).isBefore(now),
                "deadline.change.still-counting");
        require(
                stage == LawChangeStage.DRAFT || stage == LawChangeStage.COUNTING || stage == LawChangeStage.PREVIEWED,
                "deadline.change.closed");
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule, code);
        }
    }

    /** What calendar and terms would be; refused where the parts contradict each other. */
    LawDraft draft() {
        return new LawDraft(
                days.stream()
                        .filter(day -> !day.isPlain())
                        .map(LawChangeDay::marked)
                        .toList(),
                days.stream().filter(LawChangeDay::isPlain).collect(toMap(LawChangeDay::on, LawChangeDay::source)),
                files.stream().map(LawChangeFile::terms).toList());
    }

    /** The edition of the law under which its effect was foreseen; none where it was not. */
    long foreseenUnder() {
        if (edition == null) {
            throw new Stale("deadline.change.stale-preview");
        }
        return edition;
    }

    Tally tally() {
        return new Tally(moved, fallsOverdue, noMoreOverdue);
    }

    Long id() {
        return id;
    }

    LawChangeCode code() {
        return code;
    }

    long countedTo() {
        return countedTo;
    }
}
