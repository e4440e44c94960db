package vn.tiepdan.coordination;

import java.io.Serializable;

/**
 * Where the caller stands in a task.
 *
 * @param leads he answers for the unit that leads
 * @param gives he speaks for the body that gave it
 * @param speaks he may write into its thread
 */
public record DutyRights(boolean leads, boolean gives, boolean speaks) implements Serializable {}
