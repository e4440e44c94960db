package vn.tiepdan.api.matter;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.tiepdan.reporting.StoryLine;
import vn.tiepdan.shared.LawTime;

/** One deed in the life of a case: when, who, what, and on which record. */
public record StoryLineJson(
        OffsetDateTime at, LocalDate lawDay, String actor, String act, StoryLine.Sort sort, String record) {

    static StoryLineJson of(StoryLine line) {
        return new StoryLineJson(
                line.deed().at().atZone(LawTime.ZONE).toOffsetDateTime(),
                line.deed().lawDay(),
                line.deed().actor(),
                line.deed().act(),
                line.sort(),
                line.record());
    }
}
