package vn.tiepdan.hotspot;

import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.shared.RuleBroken;

/** The numbers of the rules that hold in a ward on a day, and what they say of a case. */
public final class WatchRule implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EnumMap<WatchNumber, Integer> numbers;

    WatchRule(Map<WatchNumber, Integer> numbers) {
        this.numbers = new EnumMap<>(numbers);
    }

    public int number(WatchNumber name) {
        return numbers.get(name);
    }

    /** Whether the facts speak for the ground; {@link WatchGround#ACUTE} is never a matter of counting. */
    public boolean proposes(WatchGround ground, CaseFigures facts) {
        return switch (ground) {
            case MASS -> facts.people() >= number(WatchNumber.MASS_PEOPLE);
            case COMPLEX -> facts.extended();
            case PROLONGED ->
                facts.overdueDays() >= number(WatchNumber.PROLONGED_OVERDUE)
                        || facts.openRecords() > 0
                                && (facts.ageDays() >= number(WatchNumber.PROLONGED_DAYS)
                                        || facts.visits() >= number(WatchNumber.PROLONGED_VISITS));
            case OVER_LEVEL -> facts.overLevel() > 0;
            case ACUTE -> false;
        };
    }

    public Set<WatchGround> proposed(CaseFigures facts) {
        Set<WatchGround> found = EnumSet.noneOf(WatchGround.class);
        for (WatchGround ground : WatchGround.values()) {
            if (proposes(ground, facts)) {
                found.add(ground);
            }
        }
        return found;
    }

    /**
     * How much the case weighs: the sum of what its confirmed grounds weigh, and of a rising number of visits.
     *
     * <p>Refused for a matter of fewer than five people ({@code hotspot.weight.too-few}): that would weigh persons.
     */
    public int weight(Collection<WatchGround> confirmed, CaseFigures facts) {
        if (!facts.isOfMany()) {
            throw new RuleBroken("hotspot.weight.too-few", CaseFigures.MANY);
        }
        int sum = confirmed.stream()
                .distinct()
                .mapToInt(ground -> number(WatchNumber.weightOf(ground)))
                .sum();
        return sum + (facts.isRising() && !confirmed.isEmpty() ? number(WatchNumber.WEIGHT_RISING) : 0);
    }

    /** Whether the case reaches the rule of a hot spot: so many people, so many visits in thirty days, so many grounds. */
    public boolean isHot(Collection<WatchGround> confirmed, CaseFigures facts) {
        return facts.isOfMany()
                && facts.people() >= number(WatchNumber.HOT_SPOT_PEOPLE)
                && facts.visitsNow() >= number(WatchNumber.HOT_SPOT_VISITS)
                && confirmed.stream().distinct().count() >= number(WatchNumber.HOT_SPOT_GROUNDS);
    }
}
