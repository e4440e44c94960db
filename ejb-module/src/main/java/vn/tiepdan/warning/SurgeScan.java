package vn.tiepdan.warning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Asks of one place and one subject whether the last days brought more people than the days before let expect: a prospective scan over
 * time with a memory of its own, after Kulldorff (2001), with the gap between memory and window of EARS C2 (Hutwagner 2003). ADR 0034.
 *
 * <p>The usual rate is not known but learnt. What was seen in the memory and what is usual for the subject in all places of the ward
 * (as {@value #PRIOR_DAYS} working days of it) give a gamma distribution of the rate; the number of parties in a window is then
 * negative binomial. A window surges when so many parties or more are less probable than {@code chanceLimit}. Since a party counts
 * once in a window and each time in the memory, who comes again and again raises what is usual and never an alarm.
 *
 * <p>The limit shares the false alarms that a ward allows itself evenly among each place and subject on each day of a quarter
 * ({@link #chanceLimit}). The six windows of a day are not counted apart: they lie in each other and in those of the day before, so that
 * what surges in one mostly surges in the next. Alarms are therefore rarer than a limit says that is taken as it stands; how much rarer
 * is calibrated on planted wards that are less orderly than the model, and measured on others ({@code docs/canh-bao-som.md}).
 */
final class SurgeScan {

    /** The windows, in calendar days. */
    static final int[] WINDOWS = {2, 3, 5, 7, 10, 14};

    static final int LONGEST = 14;

    /** A ward of which less is known raises no alarm yet; working days. */
    static final int LEAST_MEMORY = 20;

    static final int QUARTER = 91;

    /** In planted wards false alarms grow with the limit to the power of two thirds, and stay under one a quarter at this many times it. */
    private static final double CALIBRATED = 2.5;

    private static final double STEEPNESS = 1.5;

    private static final int PRIOR_DAYS = 20;

    private final LocalDate today;
    private final LocalDate memoryFrom;
    private final LocalDate memoryTo;
    private final int memoryDays;
    private final Map<Integer, Integer> openDays = new HashMap<>();

    /**
     * @param first the day from which records are kept; the memory does not reach behind it
     * @param baselineDays calendar days of the memory
     */
    SurgeScan(LocalDate today, LocalDate first, int baselineDays, Predicate<LocalDate> works) {
        this.today = today;
        memoryTo = today.minusDays(LONGEST);
        LocalDate wanted = memoryTo.minusDays(baselineDays - 1L);
        memoryFrom = first == null || first.isBefore(wanted) ? wanted : first;
        memoryDays = working(memoryFrom, memoryTo, works);
        for (int window : WINDOWS) {
            openDays.put(window, Math.max(1, working(today.minusDays(window - 1L), today, works)));
        }
    }

    private static int working(LocalDate from, LocalDate to, Predicate<LocalDate> works) {
        return (int) from.datesUntil(to.isBefore(from) ? from : to.plusDays(1))
                .filter(works)
                .count();
    }

    /** Whether too little is known yet to say what is usual. */
    boolean isLearning() {
        return memoryDays < LEAST_MEMORY;
    }

    LocalDate memoryFrom() {
        return memoryFrom;
    }

    /** How improbable a window must be, so that a ward with so many places and subjects has no more false alarms in a quarter. */
    static double chanceLimit(double falseAlarms, int cells) {
        return CALIBRATED * Math.pow(falseAlarms, STEEPNESS) / ((double) Math.max(1, cells) * QUARTER);
    }

    /** What a working day of the memory brings of the subject in one place, all places alike; never nothing at all. */
    double usual(Collection<Sign> ofSubject, int places) {
        long seen = ofSubject.stream().filter(this::isRemembered).count();
        return (seen + 0.5) / ((double) Math.max(1, places) * Math.max(1, memoryDays));
    }

    private boolean isRemembered(Sign sign) {
        return !sign.day().isBefore(memoryFrom) && !sign.day().isAfter(memoryTo);
    }

    /** The least probable window of the cell that is under the limit and holds enough people; empty when there is none. */
    Optional<Surge> surge(List<Sign> cell, double usual, double chanceLimit, int leastPeople) {
        if (isLearning()) {
            return Optional.empty();
        }
        long remembered = cell.stream().filter(this::isRemembered).count();
        double shape = usual * PRIOR_DAYS + remembered;
        double rate = PRIOR_DAYS + memoryDays;
        Surge least = null;
        for (int window : WINDOWS) {
            Surge seen = window(cell, window, shape, rate);
            if (seen != null
                    && seen.people() >= leastPeople
                    && seen.chance() <= chanceLimit
                    && (least == null || seen.chance() < least.chance())) {
                least = seen;
            }
        }
        return Optional.ofNullable(least);
    }

    private Surge window(List<Sign> cell, int window, double shape, double rate) {
        LocalDate from = today.minusDays(window - 1L);
        Map<String, Integer> parties = new HashMap<>();
        int arrivals = 0;
        for (Sign sign : cell) {
            if (!sign.day().isBefore(from) && !sign.day().isAfter(today)) {
                arrivals++;
                parties.merge(sign.party(), sign.people(), Math::max);
            }
        }
        if (arrivals == 0) {
            return null;
        }
        int open = openDays.get(window);
        int people = parties.values().stream().mapToInt(Integer::intValue).sum();
        return new Surge(
                from,
                window,
                arrivals,
                parties.size(),
                people,
                shape * open / rate,
                atLeast(parties.size(), shape, rate, open));
    }

    /** The probability of so many or more in so many days, when the rate is gamma distributed. */
    static double atLeast(int count, double shape, double rate, double days) {
        double stays = rate / (rate + days);
        double exactly = Math.pow(stays, shape);
        double fewer = 0;
        for (int k = 0; k < count; k++) {
            fewer += exactly;
            exactly *= (shape + k) / (k + 1) * (1 - stays);
        }
        // What is left of one is lost in rounding when it is small; then the tail is added up itself.
        if (fewer < 0.999) {
            return 1 - fewer;
        }
        double tail = 0;
        for (int k = count; exactly > tail * 1e-12 && exactly > 0; k++) {
            tail += exactly;
            exactly *= (shape + k) / (k + 1) * (1 - stays);
        }
        return Math.min(1, tail);
    }
}
