package vn.tiepdan.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/** What a list of reports is narrowed to; null leaves a field open. {@code unread} asks for those that wait for the chair. */
public record ReportFilter(UnitCode unit, ReportKind kind, LocalDate from, LocalDate to, boolean unread)
        implements Serializable {}
