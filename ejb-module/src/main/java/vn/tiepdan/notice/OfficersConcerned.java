package vn.tiepdan.notice;

import java.util.Set;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.organisation.OfficerCode;

/** A record was found to be about exactly these officers of ours; what was told to them of it is taken back. */
public record OfficersConcerned(ClockSubject subject, Set<OfficerCode> officers) {}
