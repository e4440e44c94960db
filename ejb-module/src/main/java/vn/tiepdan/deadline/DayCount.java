package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.deadline.Deadline.Reason;
import vn.tiepdan.deadline.Deadline.Step;

/**
 * One limit counted from one trigger.
 *
 * <p>Day zero is the day of the trigger and is never counted; the term ends with its last day (Civil Code articles 147
 * and 148). A last day that is off moves a forward term of calendar days, or of months, to the next working day (article
 * 148.5) where the term says so. A term "at least N days before" counts backwards from the trigger in the same manner and
 * never rolls: its day is the latest that is still early enough.
 *
 * <p>Days on which the clock stood still are not counted in either unit, so the last day moves by exactly the stopped time in
 * the term's own unit, before it rolls.
 */
final class DayCount {

    private final Limit limit;
    private final WorkingCalendar calendar;
    private final int direction;
    private final boolean rollForward;
    private final StoppedTime stopped;
    private final List<Step> steps = new ArrayList<>();
    private LocalDate due;
    private boolean provisional;
    private boolean uncertain;

    private DayCount(
            Limit limit, WorkingCalendar calendar, boolean backwards, boolean rollForward, StoppedTime stopped) {
        this.limit = limit;
        this.calendar = calendar;
        this.direction = backwards ? -1 : 1;
        this.rollForward = rollForward && !backwards;
        this.stopped = stopped;
    }

    static DayCount of(
            Limit limit,
            boolean backwards,
            boolean rollForward,
            LocalDate trigger,
            WorkingCalendar calendar,
            StoppedTime stopped) {
        DayCount count = new DayCount(limit, calendar, backwards, rollForward, stopped);
        count.note(trigger, false, Reason.TRIGGER, 0);
        switch (limit.unit()) {
            case WORKING_DAYS -> count.workingDays(trigger);
            case CALENDAR_DAYS -> count.calendarDays(trigger);
            case MONTHS -> count.months(trigger);
            case HOURS -> count.hours(trigger);
        }
        return count;
    }

    private void workingDays(LocalDate trigger) {
        LocalDate day = trigger;
        int counted = 0;
        while (counted < limit.length()) {
            day = day.plusDays(direction);
            if (isStopped(day)) {
                continue;
            }
            DayKind kind = consult(day);
            counted += kind.works() ? 1 : 0;
            note(day, kind.works(), Reason.of(kind), kind.works() ? counted : 0);
        }
        due = day;
    }

    private void calendarDays(LocalDate trigger) {
        LocalDate day = trigger;
        int number = 1;
        while (number < limit.length()) {
            day = day.plusDays(direction);
            if (!isStopped(day)) {
                uncertain |= calendar.kindOf(day).isUncertain();
                note(day, true, Reason.CALENDAR_DAY, number++);
            }
        }
        endOn(nextRunning(day.plusDays(direction)), Reason.CALENDAR_DAY);
    }

    private void months(LocalDate trigger) {
        endOn(later(trigger, trigger.plusMonths((long) direction * limit.length())), Reason.MONTHS_END);
    }

    /** Hours run through nights and days off; only the day they end in is a date of law. */
    private void hours(LocalDate trigger) {
        due = later(trigger, trigger.plusDays((long) direction * (limit.length() / 24)));
        note(due, true, Reason.HOURS_END, limit.length());
    }

    /** The day moved on by each stopped day on the way to it. */
    private LocalDate later(LocalDate trigger, LocalDate last) {
        LocalDate moved = last;
        for (LocalDate day = trigger.plusDays(1); !day.isAfter(moved); day = day.plusDays(1)) {
            if (isStopped(day)) {
                moved = moved.plusDays(1);
            }
        }
        return moved;
    }

    private LocalDate nextRunning(LocalDate first) {
        LocalDate day = first;
        while (isStopped(day)) {
            day = day.plusDays(direction);
        }
        return day;
    }

    private boolean isStopped(LocalDate day) {
        boolean covered = stopped.covers(day);
        if (covered) {
            note(day, false, Reason.STOPPED, 0);
        }
        return covered;
    }

    private void endOn(LocalDate last, Reason reason) {
        due = last;
        if (!rollForward) {
            uncertain |= calendar.kindOf(last).isUncertain();
            note(last, true, reason, limit.length());
            return;
        }
        DayKind kind = consult(last);
        note(last, true, kind.works() && kind != DayKind.PENDING ? reason : Reason.of(kind), limit.length());
        while (!kind.works()) {
            due = due.plusDays(1);
            kind = consult(due);
            note(due, false, kind.works() ? Reason.ROLLED_FORWARD : Reason.of(kind), 0);
        }
    }

    /** Asks the calendar about a day on which the result depends. */
    private DayKind consult(LocalDate day) {
        provisional |= !calendar.knows(day);
        DayKind kind = calendar.kindOf(day);
        uncertain |= kind.isUncertain();
        return kind;
    }

    private void note(LocalDate day, boolean counted, Reason reason, int number) {
        steps.add(new Step(day, counted, reason, number, calendar.nameOf(day), limit));
    }

    Limit limit() {
        return limit;
    }

    LocalDate due() {
        return due;
    }

    boolean isProvisional() {
        return provisional;
    }

    boolean isUncertain() {
        return uncertain;
    }

    List<Step> steps() {
        return steps;
    }
}
