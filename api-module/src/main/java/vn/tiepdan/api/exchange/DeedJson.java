package vn.tiepdan.api.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.shared.LawTime;

/** One deed in the life of a record, as the trail keeps it; {@code lawDay} is the day it counts for. */
public record DeedJson(OffsetDateTime at, LocalDate lawDay, String actor, String act, String detail) {

    /** What was done, oldest first; who was refused is not the caller's to know. */
    public static List<DeedJson> of(List<AuditRow> rows) {
        return rows.stream()
                .filter(row -> !row.refused())
                .map(row -> new DeedJson(
                        row.at().atZone(LawTime.ZONE).toOffsetDateTime(),
                        row.lawDay(),
                        row.actor(),
                        row.act(),
                        row.detail()))
                .toList();
    }
}
