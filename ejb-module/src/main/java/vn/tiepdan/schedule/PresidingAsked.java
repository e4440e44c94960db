package vn.tiepdan.schedule;

import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** Asked of the features below before an officer is to preside on a day: who knows that he is away, refuses. */
public record PresidingAsked(UnitCode unit, OfficerCode officer, LocalDate day) {}
