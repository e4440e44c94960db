package vn.tiepdan.deadline;

import java.time.LocalDate;

/**
 * An open clock whose last day is another one under another law.
 *
 * @param clock its number in the database, which never leaves the server
 */
public record ClockMove(
        long clock,
        String term,
        LocalDate trigger,
        LocalDate before,
        LocalDate after,
        boolean overdueBefore,
        boolean overdueAfter) {}
