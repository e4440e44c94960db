package vn.tiepdan.hotspot;

import java.io.Serializable;

/**
 * The numbers of a case on a day, as they are counted from its records.
 *
 * @param people the most that came or signed at once
 * @param overdueDays calendar days since the earliest clock still owed ended; 0 for none
 * @param ageDays calendar days since it first arose
 * @param overLevel how often a higher level sent it on while an answer was owed here
 * @param extended whether a clock of it was extended as complex
 * @param visitsNow in the last thirty days
 * @param visitsBefore in the thirty days before those
 */
public record CaseFigures(
        int people,
        int visits,
        int petitions,
        int overdueDays,
        int ageDays,
        int overLevel,
        boolean extended,
        int openRecords,
        int visitsNow,
        int visitsBefore)
        implements Serializable {

    /** From so many people on the law speaks of many; below, a matter has no weight and no place (Thông tư 07/2014 Điều 6). */
    public static final int MANY = 5;

    /** The same when so many come at once now, if that is more than ever before. */
    CaseFigures withPeople(int gathered) {
        return new CaseFigures(
                Math.max(people, gathered),
                visits,
                petitions,
                overdueDays,
                ageDays,
                overLevel,
                extended,
                openRecords,
                visitsNow,
                visitsBefore);
    }

    public boolean isOfMany() {
        return people >= MANY;
    }

    public boolean isRising() {
        return visitsNow > visitsBefore;
    }

    /** {@code RISING}, {@code FALLING} or {@code STEADY} against the thirty days before. */
    public String trend() {
        return visitsNow > visitsBefore ? "RISING" : visitsNow < visitsBefore ? "FALLING" : "STEADY";
    }
}
