package vn.tiepdan.warning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;

/**
 * A ward of which everything is made up from a seed: half a year of ordinary comings, and in the last quarter one outbreak that is
 * planted in one residential group about one subject. Harder than a Poisson process: groups and subjects differ much, Mondays are busier
 * than Fridays, whole days are busy or quiet, people come again, and some bring a neighbour within the week.
 */
final class PlantedWard {

    private static final List<SubjectField> SUBJECTS = List.of(SubjectField.values());
    private static final double[] SHARES = {.34, .12, .14, .08, .02, .05, .01, .14, .10};
    private static final double[] WEEKDAYS = {1.3, 1.1, 1.0, .9, .7};
    private static final double COMES_AGAIN = .20;
    private static final double BRINGS_NEIGHBOUR = .05;
    private static final double NAMES_PLACE = .85;
    private static final double IS_GROUP = .06;
    private static final int HISTORY = 200;
    static final int QUARTER = SurgeScan.QUARTER;
    private static final int BASELINE =
            WarningMeasure.delivered(new UnitCode("TDAN")).baselineDays();
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);

    private final Random random;
    private final int groups;
    private final List<Sign> signs = new ArrayList<>();
    private int parties;
    private String plantedPlace;
    private SubjectField plantedField;
    private LocalDate starts;
    private LocalDate peak;

    /**
     * @param perDay what comes to the whole ward on a working day
     * @param peakPerDay how many planted parties come on the day of the peak; 0 plants nothing
     * @param rise calendar days from the first planted party to the peak
     */
    PlantedWard(long seed, int groups, double perDay, double peakPerDay, int rise) {
        random = new Random(seed);
        this.groups = groups;
        ordinary(perDay);
        if (peakPerDay > 0) {
            plant(peakPerDay, rise);
        }
        signs.sort(Comparator.comparing(Sign::day));
    }

    private void ordinary(double perDay) {
        double[] weights = new double[groups];
        double sum = 0;
        for (int g = 0; g < groups; g++) {
            weights[g] = Math.exp(.6 * random.nextGaussian());
            sum += weights[g];
        }
        for (int n = 0; n < HISTORY + QUARTER; n++) {
            LocalDate day = BEGIN.plusDays(n);
            if (works(day)) {
                double busy = Math.exp(.3 * random.nextGaussian() - .045)
                        * WEEKDAYS[day.getDayOfWeek().getValue() - 1]
                        * (1 + .15 * Math.sin(n / 25.0));
                for (int g = 0; g < groups; g++) {
                    for (int f = 0; f < SHARES.length; f++) {
                        int come = poisson(perDay * NAMES_PLACE * busy * weights[g] / sum * SHARES[f]);
                        for (int k = 0; k < come; k++) {
                            comes(day, "T" + (g + 1), SUBJECTS.get(f));
                        }
                    }
                }
            }
        }
    }

    private void comes(LocalDate day, String place, SubjectField field) {
        String party = "P" + parties++;
        int people = random.nextDouble() < IS_GROUP ? 2 + random.nextInt(6) : 1;
        signs.add(new Sign(day, place, field, party, people));
        if (random.nextDouble() < COMES_AGAIN) {
            signs.add(new Sign(workingDay(day.plusDays(1 + random.nextInt(10))), place, field, party, people));
        }
        if (random.nextDouble() < BRINGS_NEIGHBOUR) {
            signs.add(new Sign(workingDay(day.plusDays(random.nextInt(6))), place, field, "P" + parties++, 1));
        }
    }

    private void plant(double peakPerDay, int rise) {
        plantedPlace = "T" + (1 + random.nextInt(groups));
        plantedField = SUBJECTS.get(random.nextInt(SHARES.length));
        starts = BEGIN.plusDays(HISTORY + random.nextInt(QUARTER - rise - 10));
        peak = starts.plusDays(rise);
        for (int n = 0; n <= rise + 7; n++) {
            LocalDate day = starts.plusDays(n);
            if (works(day)) {
                double rate = n <= rise ? peakPerDay * n / rise : peakPerDay * Math.max(0, 1 - (n - rise) / 7.0);
                int come = poisson(rate * NAMES_PLACE);
                for (int k = 0; k < come; k++) {
                    comes(day, plantedPlace, plantedField);
                }
            }
        }
    }

    /** Runs the computation on every day of the last quarter, as the night does. */
    Outcome watch(double falseAlarms) {
        Map<String, List<Sign>> cells = signs.stream().collect(Collectors.groupingBy(PlantedWard::cell));
        Map<SubjectField, List<Sign>> subjects = signs.stream().collect(Collectors.groupingBy(Sign::field));
        double limit = SurgeScan.chanceLimit(falseAlarms, groups * SHARES.length);
        Map<String, LocalDate> open = new HashMap<>();
        Set<LocalDate> ours = new HashSet<>();
        int others = 0;
        for (int n = HISTORY; n < HISTORY + QUARTER; n++) {
            LocalDate today = BEGIN.plusDays(n);
            SurgeScan scan = new SurgeScan(today, BEGIN, BASELINE, PlantedWard::works);
            Map<SubjectField, Double> usual = new EnumMap<>(SubjectField.class);
            subjects.forEach((field, all) -> usual.put(field, scan.usual(all, groups)));
            for (Map.Entry<String, List<Sign>> cell : cells.entrySet()) {
                List<Sign> known = cell.getValue();
                if (scan.surge(known, usual.get(known.get(0).field()), limit, 5).isPresent()) {
                    LocalDate last = open.put(cell.getKey(), today);
                    boolean raised = last == null || last.plusDays(14).isBefore(today);
                    boolean planted = cell.getKey().equals(plantedPlace + plantedField)
                            && !today.isBefore(starts)
                            && !today.isAfter(peak.plusDays(28));
                    if (raised && planted) {
                        ours.add(today);
                    } else if (raised) {
                        others++;
                    }
                }
            }
        }
        LocalDate first = ours.stream().min(Comparator.naturalOrder()).orElse(null);
        return new Outcome(
                first == null ? null : (int) (peak.toEpochDay() - first.toEpochDay()), others, fiveCameInTime());
    }

    /** Whether so many of the planted outbreak had come three days before its peak that it may be told at all. */
    private boolean fiveCameInTime() {
        if (peak == null) {
            return false;
        }
        LocalDate last = peak.minusDays(Outcome.AHEAD);
        Map<String, Integer> came = new HashMap<>();
        signs.stream()
                .filter(sign -> cell(sign).equals(plantedPlace + plantedField))
                .filter(sign -> !sign.day().isAfter(last) && sign.day().isAfter(last.minusDays(SurgeScan.LONGEST)))
                .forEach(sign -> came.merge(sign.party(), sign.people(), Math::max));
        return came.values().stream().mapToInt(Integer::intValue).sum() >= WarningMeasure.FEWEST_PEOPLE;
    }

    private static String cell(Sign sign) {
        return sign.place() + sign.field();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static LocalDate workingDay(LocalDate day) {
        return works(day) ? day : day.plusDays(8 - day.getDayOfWeek().getValue());
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /**
     * What a quarter of watching came to.
     *
     * @param daysBeforePeak how many days before the peak the planted outbreak was told; null for never
     * @param falseAlarms alarms of which nothing was planted
     * @param fiveCameInTime whether five people had come of the planted outbreak three days before its peak; no alarm tells of fewer
     */
    record Outcome(Integer daysBeforePeak, int falseAlarms, boolean fiveCameInTime) {

        private static final int AHEAD = 3;

        boolean inTime() {
            return daysBeforePeak != null && daysBeforePeak >= AHEAD;
        }
    }
}
