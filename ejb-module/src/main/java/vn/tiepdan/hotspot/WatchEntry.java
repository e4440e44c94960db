package vn.tiepdan.hotspot;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * One ground on which one case is watched, from a person's yes until its review day, when it ends by itself unless it was renewed.
 *
 * <p>A no holds until its review day too; then the ground may be proposed again. The numbers of the day of the decision stay with it.
 */
@Entity
@Table(name = "case_watch")
class WatchEntry {

    private static final String RUN_OUT = "Hết hạn xem xét lại";

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "case_watch_seq")
    @SequenceGenerator(name = "case_watch_seq", sequenceName = "case_watch_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "matter_code", updatable = false)
    private MatterCode matter;

    @Enumerated(STRING)
    @Column(updatable = false)
    private WatchGround ground;

    @Enumerated(STRING)
    private WatchState state;

    private int people;
    private int visits;

    @Column(name = "overdue_days")
    private int overdueDays;

    @Column(name = "age_days")
    private int ageDays;

    @Column(name = "over_level")
    private int overLevel;

    private String criteria;
    private String place;
    private String reason;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Column(name = "ended_by")
    private OfficerCode endedBy;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_reason")
    private String endReason;

    protected WatchEntry() {} // for JPA

    /**
     * Confirmed by a person. Refused where the facts do not bear a counted ground ({@code hotspot.ground.not-by-facts}), an acute one
     * without its reason ({@code hotspot.acute.reason-missing}), a complex one without criterion ({@code hotspot.complex.criteria-missing}),
     * a place for a matter of few ({@code hotspot.place.too-few}), a review day that is past or too far.
     */
    static WatchEntry confirmed(
            MatterCode matter,
            UnitCode unit,
            DecideGround told,
            CaseFigures facts,
            WatchRule rule,
            List<Criterion> known,
            OfficerCode by,
            LocalDate today) {
        List<Invalid> found = reviewed(told.reviewOn(), rule, today);
        Invalid.unless(
                told.ground() != WatchGround.ACUTE || told.reason() != null,
                found,
                "reason",
                "hotspot.acute.reason-missing");
        if (told.ground() == WatchGround.COMPLEX) {
            Invalid.unless(!told.criteria().isEmpty(), found, "criteria", "hotspot.complex.criteria-missing");
            Invalid.unless(
                    known.stream().map(Criterion::code).toList().containsAll(told.criteria()),
                    found,
                    "criteria",
                    "hotspot.complex.criterion-unknown");
        }
        Invalid.unless(
                told.place() == null || facts.isOfMany(), found, "place", "hotspot.place.too-few", CaseFigures.MANY);
        Invalid.refuse(found);
        if (told.ground().isCounted() && !rule.proposes(told.ground(), facts)) {
            throw new RuleBroken("hotspot.ground.not-by-facts", matter);
        }
        WatchEntry entry = of(matter, unit, told, facts, by, today);
        entry.state = WatchState.CONFIRMED;
        entry.criteria = told.ground() == WatchGround.COMPLEX ? String.join(",", told.criteria()) : null;
        entry.place = told.place();
        return entry;
    }

    /** Found not to hold, with the reason; it is not proposed again before the review day. */
    static WatchEntry rejected(
            MatterCode matter,
            UnitCode unit,
            DecideGround told,
            CaseFigures facts,
            WatchRule rule,
            OfficerCode by,
            LocalDate today) {
        List<Invalid> found = reviewed(told.reviewOn(), rule, today);
        Invalid.unless(told.reason() != null, found, "reason", "hotspot.reason-missing");
        Invalid.refuse(found);
        WatchEntry entry = of(matter, unit, told, facts, by, today);
        entry.state = WatchState.REJECTED;
        return entry;
    }

    private static WatchEntry of(
            MatterCode matter, UnitCode unit, DecideGround told, CaseFigures facts, OfficerCode by, LocalDate today) {
        WatchEntry entry = new WatchEntry();
        entry.matter = matter;
        entry.unit = unit;
        entry.ground = told.ground();
        entry.reason = told.reason();
        entry.people = facts.people();
        entry.visits = facts.visits();
        entry.overdueDays = facts.overdueDays();
        entry.ageDays = facts.ageDays();
        entry.overLevel = facts.overLevel();
        entry.decidedBy = by;
        entry.decidedOn = today;
        entry.reviewOn = told.reviewOn();
        return entry;
    }

    private static List<Invalid> reviewed(LocalDate reviewOn, WatchRule rule, LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        int within = rule.number(WatchNumber.REVIEW_WITHIN);
        Invalid.unless(reviewOn != null, found, "reviewOn", "hotspot.review-missing");
        Invalid.unless(reviewOn == null || reviewOn.isAfter(today), found, "reviewOn", "hotspot.review-past");
        Invalid.unless(
                reviewOn == null || !reviewOn.isAfter(today.plusDays(within)),
                found,
                "reviewOn",
                "hotspot.review-too-far",
                within);
        return found;
    }

    /** Watched until another day; the reason and the day before it are kept by {@link WatchEntries}. */
    void renewed(LocalDate until, WatchRule rule, LocalDate today) {
        require(isActive(today), "hotspot.watch.over");
        List<Invalid> found = reviewed(until, rule, today);
        Invalid.unless(until == null || until.isAfter(reviewOn), found, "reviewOn", "hotspot.review-not-later");
        Invalid.refuse(found);
        reviewOn = until;
    }

    void ended(String why, OfficerCode by, LocalDate today) {
        require(isActive(today), "hotspot.watch.over");
        end(why, by, today);
    }

    /** Its review day passed without renewal; told when the ground is found again. */
    void ranOut(OfficerCode by, LocalDate today) {
        end(RUN_OUT, by, today);
    }

    private void end(String why, OfficerCode by, LocalDate today) {
        state = WatchState.ENDED;
        endReason = why;
        endedBy = by;
        endedOn = today;
    }

    boolean isActive(LocalDate today) {
        return state == WatchState.CONFIRMED && !today.isAfter(reviewOn);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    GroundChip chip(String deciderName, CaseFigures now, LocalDate today) {
        return new GroundChip(
                id,
                version,
                ground,
                state,
                isActive(today),
                criteria == null ? List.of() : List.of(criteria.split(",")),
                place,
                reason,
                decidedBy,
                deciderName,
                decidedOn,
                reviewOn,
                endedOn,
                endReason,
                state == WatchState.CONFIRMED
                        ? now
                        : new CaseFigures(people, visits, 0, overdueDays, ageDays, overLevel, false, 0, 0, 0));
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    UnitCode unit() {
        return unit;
    }

    MatterCode matter() {
        return matter;
    }

    WatchGround ground() {
        return ground;
    }

    WatchState state() {
        return state;
    }

    OfficerCode decidedBy() {
        return decidedBy;
    }

    LocalDate reviewOn() {
        return reviewOn;
    }
}
