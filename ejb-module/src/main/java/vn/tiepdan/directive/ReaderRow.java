package vn.tiepdan.directive;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** Somebody who has to read a directive; {@code readAt} is null until he did. */
public record ReaderRow(OfficerCode officer, String name, UnitCode unit, Instant readAt) implements Serializable {}
