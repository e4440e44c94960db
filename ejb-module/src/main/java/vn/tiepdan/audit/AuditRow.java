package vn.tiepdan.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the trail as it is read. */
public record AuditRow(
        long id,
        Instant at,
        LocalDate lawDay,
        String actor,
        String act,
        String objectCode,
        String detail,
        boolean refused)
        implements Serializable {}
