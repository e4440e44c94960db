package vn.tiepdan.plan;

import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/** How many tasks an edition of a plan newly gives to a unit, and the first last day among them; null when all of them stand. */
record UnitLoad(UnitCode unit, int tasks, LocalDate first) {}
