package vn.tiepdan.situation;

import java.io.Serializable;

/** Something that calls for somebody, with how much of it there is; never none. */
public record Alarm(AlarmKind kind, long number) implements Serializable {}
