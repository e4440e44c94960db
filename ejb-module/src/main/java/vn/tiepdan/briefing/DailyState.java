package vn.tiepdan.briefing;

import java.io.Serializable;

/**
 * How it stands with the daily report of today.
 *
 * @param submitted whether it was handed in
 * @param missing whether it was not, and its hour is past
 * @param unread how many reports the chair left unread for longer than the ward allows
 */
public record DailyState(boolean submitted, boolean missing, long unread) implements Serializable {}
