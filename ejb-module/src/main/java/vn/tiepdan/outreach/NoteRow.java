package vn.tiepdan.outreach;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * A note as pages show it.
 *
 * @param matter null also where the reader does not see the case
 */
public record NoteRow(
        String code,
        UnitCode unit,
        UnitCode organisation,
        NoteKind kind,
        String groupName,
        MatterCode matter,
        String channel,
        String content,
        String reply,
        Instant since,
        Instant writtenAt,
        OfficerCode writtenBy)
        implements Serializable {

    /** How many whole hours passed before the advice was given; null for what is none. */
    public Long hours() {
        return since == null ? null : Duration.between(since, writtenAt).toHours();
    }
}
