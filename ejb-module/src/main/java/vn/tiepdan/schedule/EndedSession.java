package vn.tiepdan.schedule;

import java.io.Serializable;

/**
 * What came of a session that was moved or called off.
 *
 * @param instead the session that stands for it; null when it was called off
 * @param carried how many booked places went over to that one
 * @param released how many booked places ended; who held them is to be told
 */
public record EndedSession(SessionCode instead, int carried, int released) implements Serializable {}
