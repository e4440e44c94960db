package vn.tiepdan.deadline;

import java.io.Serializable;

/**
 * Open clocks of one term whose last day rests on a year without calendar data.
 *
 * @param year the year in which their last day falls
 */
public record ProvisionalRow(String term, int year, long clocks) implements Serializable {}
