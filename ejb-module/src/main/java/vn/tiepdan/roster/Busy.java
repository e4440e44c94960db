package vn.tiepdan.roster;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;

/** That an officer stands on duty or presides elsewhere already. */
record Busy(OfficerCode officer, LocalDate day, DayPart part) implements Serializable {}
