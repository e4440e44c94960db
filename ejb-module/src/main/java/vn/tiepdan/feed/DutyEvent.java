package vn.tiepdan.feed;

import java.time.LocalDate;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.ReceptionPlace;

/** A shift of an officer, for his own calendar. */
record DutyEvent(long number, int sequence, LocalDate day, DayPart part, ReceptionPlace place) {}
