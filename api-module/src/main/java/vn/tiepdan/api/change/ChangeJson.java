package vn.tiepdan.api.change;

import java.time.OffsetDateTime;
import vn.tiepdan.integration.ChangeKind;
import vn.tiepdan.integration.ChangeRow;
import vn.tiepdan.shared.LawTime;

/** One change: which record, which version it left, and when. */
public record ChangeJson(ChangeKind kind, String code, int version, OffsetDateTime at) {

    static ChangeJson of(ChangeRow row) {
        return new ChangeJson(
                row.kind(),
                row.code(),
                row.version(),
                row.at().atZone(LawTime.ZONE).toOffsetDateTime());
    }
}
