package vn.tiepdan.warning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/**
 * The parameters by which a ward is warned, as they are shown and as they are said anew.
 *
 * @param version 0 while the delivered measure holds
 * @param falseAlarms how many alarms in a quarter a ward puts up with when nothing is the matter; the alarms are set so that no more
 *     are to be expected
 * @param baselineDays how many calendar days tell what is usual
 * @param leastPeople fewer people raise no alarm; never under five
 * @param urgentPeople so many people in an alarm are urgent at once
 * @param quietDays calendar days after which an alarm lapses that is no longer seen, and in which a closed one is not raised again
 * @param heatDays calendar days shown on the tiles
 * @param chairAfter hours after which the chair is called to an alarm that nobody took up
 * @param cityAfter hours after which the city is
 */
public record WarningMeasure(
        UnitCode unit,
        int version,
        BigDecimal falseAlarms,
        int baselineDays,
        int leastPeople,
        int urgentPeople,
        int quietDays,
        int heatDays,
        int chairAfter,
        int cityAfter)
        implements Serializable {

    /** No number of people under this is counted, scored or shown on a tile. */
    public static final int FEWEST_PEOPLE = 5;

    public WarningMeasure {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(
                falseAlarms != null
                        && falseAlarms.compareTo(new BigDecimal("0.05")) >= 0
                        && falseAlarms.compareTo(BigDecimal.TEN) <= 0,
                found,
                "falseAlarms",
                "warning.rule.false-alarms");
        within(found, "baselineDays", baselineDays, 42, 365);
        Invalid.unless(leastPeople >= FEWEST_PEOPLE, found, "leastPeople", "warning.rule.fewer-than-five");
        within(found, "leastPeople", Math.max(FEWEST_PEOPLE, leastPeople), FEWEST_PEOPLE, 100);
        within(found, "urgentPeople", urgentPeople, Math.max(FEWEST_PEOPLE, leastPeople), 1000);
        within(found, "quietDays", quietDays, 7, 60);
        within(found, "heatDays", heatDays, 7, 90);
        within(found, "chairAfter", chairAfter, 1, 72);
        within(found, "cityAfter", cityAfter, Math.max(1, chairAfter), 240);
        Invalid.refuse(found);
    }

    private static void within(List<Invalid> found, String field, int value, int least, int most) {
        Invalid.unless(value >= least && value <= most, found, field, "warning.rule.out-of-range", least, most);
    }

    /** What holds where a ward has said nothing. */
    public static WarningMeasure delivered(UnitCode unit) {
        return new WarningMeasure(unit, 0, BigDecimal.ONE, 84, FEWEST_PEOPLE, 30, 14, 28, 4, 24);
    }
}
