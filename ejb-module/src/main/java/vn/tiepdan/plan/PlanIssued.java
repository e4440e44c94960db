package vn.tiepdan.plan;

import java.time.LocalDate;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;

/** An edition of a plan was sent out and given as tasks; from the second on it took the place of the one before. */
public record PlanIssued(PlanCode plan, int edition, UnitCode unit, WindowCode window, LocalDate on) {}
