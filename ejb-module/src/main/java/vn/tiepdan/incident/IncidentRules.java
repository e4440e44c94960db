package vn.tiepdan.incident;

import java.io.Serializable;

/**
 * The numbers that the office sets itself.
 *
 * @param flashReportMinutes from the first record until the flash report is due
 * @param innerAlertMinutes from the first record until somebody has to have looked
 * @param groupFrom from how many people on a group counts as a gathering
 */
public record IncidentRules(int flashReportMinutes, int innerAlertMinutes, int groupFrom) implements Serializable {}
