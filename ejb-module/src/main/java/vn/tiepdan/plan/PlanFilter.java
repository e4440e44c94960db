package vn.tiepdan.plan;

import java.io.Serializable;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;

/** What a list of plans is narrowed to; null for any. */
public record PlanFilter(WindowCode window, UnitCode unit) implements Serializable {}
