package vn.tiepdan.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepdan.coverage.Need;

/** Says why somebody stands where he stands: what he brings, who else could, what he bears beside the others. */
final class Explanations {

    private static final int NAMED = 3;

    /** Rules that weigh against one place, not against a person's whole share. */
    private static final List<String> OF_A_PLACE = List.of(
            RosterConstraints.CLOSE,
            RosterConstraints.CLOSE_TO_DUTY,
            RosterConstraints.TWO_HALVES,
            RosterConstraints.WASTED);

    private final Plan plan;
    private final Map<Candidate, Integer> halves = new HashMap<>();
    private final Map<Candidate, Integer> daysOff = new HashMap<>();

    Explanations(Plan plan) {
        this.plan = plan;
        plan.candidates().forEach(candidate -> {
            halves.put(candidate, candidate.borne());
            daysOff.put(candidate, candidate.borneDaysOff());
        });
        plan.seats().stream().filter(seat -> seat.candidate() != null).forEach(seat -> {
            halves.merge(seat.candidate(), seat.weight(), Integer::sum);
            daysOff.merge(seat.candidate(), seat.isDayOff() ? 1 : 0, Integer::sum);
        });
    }

    /**
     * The sentences of one place.
     *
     * @param against the names of the rules that the solver counted against this place
     */
    List<Reason> of(Seat seat, List<String> against) {
        Candidate candidate = seat.candidate();
        List<Reason> reasons = new ArrayList<>();
        if (seat.duty().need() == Need.FIELD) {
            reasons.add(Reason.of("roster.why.field", "@" + seat.duty().needed()));
        } else if (seat.duty().need() == Need.TRAINED) {
            reasons.add(Reason.of("roster.why.trained"));
        }
        if (seat.isDayOff()) {
            reasons.add(Reason.of("roster.why.order", seat.duty().order()));
        }
        List<Candidate> fit = plan.candidates().stream().filter(seat::fits).toList();
        List<Candidate> others = fit.stream()
                .filter(one -> !one.equals(candidate) && isFree(one, seat))
                .toList();
        reasons.add(Reason.of("roster.why.free", plan.candidates().size(), fit.size(), others.size() + 1));
        reasons.add(Reason.of(
                "roster.why.load", halves.get(candidate), mean(halves), daysOff.get(candidate), mean(daysOff)));
        String heavier = others.stream()
                .filter(one -> halves.get(one) + seat.weight() > halves.get(candidate))
                .limit(NAMED)
                .map(Candidate::name)
                .collect(Collectors.joining(", "));
        if (!heavier.isEmpty()) {
            reasons.add(Reason.of("roster.why.others-would-bear-more", heavier));
        }
        against.stream()
                .filter(OF_A_PLACE::contains)
                .distinct()
                .sorted()
                .forEach(rule -> reasons.add(Reason.of("roster.why.against." + rule)));
        return reasons;
    }

    private static String mean(Map<Candidate, Integer> borne) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                borne.values().stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    private boolean isFree(Candidate candidate, Seat seat) {
        return !plan.isAway(candidate, seat)
                && !plan.isBusy(candidate, seat)
                && plan.otherSeats(candidate, seat).isEmpty();
    }
}
