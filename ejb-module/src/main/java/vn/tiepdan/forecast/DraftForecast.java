package vn.tiepdan.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Says what may happen.
 *
 * @param unit the ward; null means the caller's
 * @param matter the case; null where it is about a residential group alone
 * @param group the code of the residential group; may be null where a case is told
 * @param likelihood in per cent, 1 to 99: who is certain needs no forecast
 * @param expected how many people; five or more
 * @param signals by what one sees it coming
 * @param response what is done against it or for the people
 * @param owner the officer who watches it
 */
public record DraftForecast(
        UnitCode unit,
        MatterCode matter,
        String group,
        Destination destination,
        LocalDate from,
        LocalDate to,
        Integer likelihood,
        Integer expected,
        String signals,
        String response,
        OfficerCode owner) {

    static final int FEWEST = 5;
    private static final int LONGEST = 1000;
    private static final int LONGEST_PERIOD = 92;

    public DraftForecast {
        signals = Folding.tidy(signals);
        response = Folding.tidy(response);
        group = Folding.tidy(group);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(matter != null || group != null, found, "matter", "forecast.about-nothing");
        Invalid.unless(destination != null, found, "destination", "forecast.destination-missing");
        Invalid.unless(from != null, found, "from", "forecast.period-missing");
        Invalid.unless(to != null, found, "to", "forecast.period-missing");
        if (from != null && to != null) {
            Invalid.unless(!to.isBefore(from), found, "to", "forecast.ends-before-it-begins");
            Invalid.unless(
                    !to.isAfter(from.plusDays(LONGEST_PERIOD)),
                    found,
                    "to",
                    "forecast.period-too-long",
                    LONGEST_PERIOD);
        }
        Invalid.unless(
                likelihood != null && likelihood >= 1 && likelihood <= 99, found, "likelihood", "forecast.likelihood");
        Invalid.unless(
                expected != null && expected >= FEWEST && expected <= 9999, found, "expected", "forecast.expected");
        text(found, signals, "signals", "forecast.signals-missing");
        text(found, response, "response", "forecast.response-missing");
        Invalid.unless(owner != null, found, "owner", "forecast.owner-missing");
        Invalid.refuse(found);
    }

    private static void text(List<Invalid> found, String said, String field, String missing) {
        Invalid.unless(said != null, found, field, missing);
        Invalid.unless(said == null || said.length() <= LONGEST, found, field, "forecast.text.too-long", LONGEST);
    }
}
