package vn.tiepdan.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says of each place that nobody could be put in which rules collide there: on which day, and what keeps whom away. */
final class Collisions {

    private static final String NOBODY = "@roster.nobody";

    private Collisions() {}

    static List<Reason> of(Plan plan) {
        return plan.seats().stream()
                .filter(seat -> seat.candidate() == null)
                .map(seat -> of(plan, seat))
                .distinct()
                .toList();
    }

    private static Reason of(Plan plan, Seat seat) {
        String rule = seat.duty().ruleName();
        String part = "@schedule.part." + seat.duty().part();
        if (seat.lacksOrder()) {
            return Reason.of("roster.collision.not-ordered", rule, seat.day(), part);
        }
        List<Candidate> fit = plan.candidates().stream().filter(seat::fits).toList();
        if (fit.isEmpty()) {
            return Reason.of(
                    "roster.collision.nobody-fit",
                    rule,
                    seat.day(),
                    part,
                    "@" + seat.duty().needed());
        }
        List<Candidate> away = new ArrayList<>();
        List<Candidate> busy = new ArrayList<>();
        List<Candidate> taken = new ArrayList<>();
        for (Candidate one : fit) {
            if (plan.isAway(one, seat)) {
                away.add(one);
            } else if (plan.isBusy(one, seat)) {
                busy.add(one);
            } else {
                taken.add(one);
            }
        }
        String others = taken.stream()
                .flatMap(one -> plan.otherSeats(one, seat).stream())
                .map(other -> other.duty().ruleName())
                .distinct()
                .collect(Collectors.joining("”, “"));
        return Reason.of(
                "roster.collision.all-taken",
                rule,
                seat.day(),
                part,
                "@" + seat.duty().needed(),
                names(away),
                names(busy),
                names(taken),
                others.isEmpty() ? NOBODY : "“" + others + "”");
    }

    private static String names(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? NOBODY
                : candidates.stream().map(Candidate::name).collect(Collectors.joining(", "));
    }

    /** What forbids to put the candidate in this place of the plan; empty when nothing does. */
    static List<Reason> against(Plan plan, Seat seat, Candidate candidate) {
        List<Reason> found = new ArrayList<>();
        if (seat.lacksOrder()) {
            found.add(Reason.of("roster.breaks.not-ordered", seat.day()));
        }
        if (!seat.fits(candidate)) {
            found.add(Reason.of(
                    "roster.breaks.unfit", candidate.name(), "@" + seat.duty().needed()));
        }
        if (plan.isAway(candidate, seat)) {
            found.add(Reason.of("roster.breaks.away", candidate.name(), seat.day()));
        }
        if (plan.isBusy(candidate, seat)) {
            found.add(Reason.of("roster.breaks.busy", candidate.name(), seat.day()));
        }
        plan.otherSeats(candidate, seat)
                .forEach(other -> found.add(Reason.of(
                        "roster.breaks.twice",
                        candidate.name(),
                        other.duty().ruleName(),
                        "@schedule.part." + other.duty().part())));
        return found;
    }
}
