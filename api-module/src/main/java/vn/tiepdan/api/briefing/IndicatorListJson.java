package vn.tiepdan.api.briefing;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.situation.IndicatorName;

/** The indicators of a ward for some days. */
public record IndicatorListJson(String unit, LocalDate from, LocalDate to, List<IndicatorJson> items) {

    /** One of them; null where nothing could be measured. */
    public record IndicatorJson(IndicatorName name, String nameLabel, Long now, Long yearBefore, Long sessionBefore) {}
}
