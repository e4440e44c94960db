package vn.tiepdan.audit;

import java.time.Instant;
import java.time.LocalDate;

/** One deed or refusal, before the database numbers it and seals it with its predecessor. */
record AuditEntry(
        Instant at, LocalDate lawDay, String actor, String act, String objectCode, String detail, boolean refused) {

    AuditEntry {
        detail = detail != null && detail.length() > 400 ? detail.substring(0, 400) : detail;
    }
}
