package vn.tiepdan.plan;

import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;

/** A plan whose event is over was summed up. */
public record PlanSummedUp(PlanCode plan, UnitCode unit, WindowCode window, LocalDate on) {}
