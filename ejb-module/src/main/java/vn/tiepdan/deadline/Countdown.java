package vn.tiepdan.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a clock stands on a given day: a state, a number of days, and with them words, icon and colour.
 *
 * <p>Days are calendar days to or past the last day, whatever the term is counted in. The last day itself is not overdue.
 */
public record Countdown(State state, long days) {

    private static final long NEAR_DAYS = 3;
    private static final long NEAR_PERCENT = 80;

    static Countdown of(LocalDate from, LocalDate due, LocalDate stoppedOn, LocalDate today) {
        if (stoppedOn != null) {
            return stoppedOn.isAfter(due)
                    ? new Countdown(State.STOPPED_LATE, ChronoUnit.DAYS.between(due, stoppedOn))
                    : new Countdown(State.STOPPED_IN_TIME, 0);
        }
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return new Countdown(State.OVERDUE, -left);
        }
        long length = ChronoUnit.DAYS.between(from, due);
        long used = ChronoUnit.DAYS.between(from, today);
        boolean near = left <= NEAR_DAYS || used * 100 >= length * NEAR_PERCENT;
        return new Countdown(near ? State.RUNNING_NEAR : State.RUNNING_FAR, left);
    }

    /** Stands still; the days are those since it was suspended. */
    static Countdown suspended(LocalDate since, LocalDate today) {
        return new Countdown(State.SUSPENDED, Math.max(0, ChronoUnit.DAYS.between(since, today)));
    }

    /** The key of the full words, by the work that is due: "Còn {0} ngày đến hạn thụ lý". */
    public String wordsFor(Duty duty) {
        return switch (state) {
            case RUNNING_FAR, RUNNING_NEAR -> "deadline.countdown." + (days == 0 ? "today." : "running.") + duty;
            case OVERDUE -> "deadline.countdown.overdue." + duty;
            default -> shortWords();
        };
    }

    /** The key of the few words that fit a table cell: "còn {0} ngày". */
    public String shortWords() {
        return "deadline.countdown.short." + (days == 0 && state.isRunning() ? "TODAY" : state);
    }

    /** The ways a clock can stand; colour never speaks alone. */
    public enum State {
        RUNNING_FAR("●", "green"),
        RUNNING_NEAR("◐", "amber"),
        OVERDUE("▲", "red"),
        SUSPENDED("⏸", "grey"),
        STOPPED_IN_TIME("✓", "green"),
        STOPPED_LATE("✓▲", "red");

        private final String icon;
        private final String colour;

        State(String icon, String colour) {
            this.icon = icon;
            this.colour = colour;
        }

        public String icon() {
            return icon;
        }

        /** The name of the colour in the style sheet. */
        public String colour() {
            return colour;
        }

        boolean isRunning() {
            return this == RUNNING_FAR || this == RUNNING_NEAR;
        }
    }
}
