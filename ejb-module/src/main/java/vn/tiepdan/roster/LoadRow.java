package vn.tiepdan.roster;

import java.io.Serializable;
import vn.tiepdan.organisation.OfficerCode;

/**
 * What one person bears in a proposal.
 *
 * @param shifts proposed shifts
 * @param halves halves of days in them
 * @param borne halves of days that stood in the schedule before
 */
public record LoadRow(OfficerCode officer, String name, int shifts, int halves, int daysOff, int evenings, int borne)
        implements Serializable {}
