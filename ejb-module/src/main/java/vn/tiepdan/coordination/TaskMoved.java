package vn.tiepdan.coordination;

import java.time.LocalDate;

/** A task went on or came to its end; told to the feature whose record it came from. */
public record TaskMoved(TaskCode code, OriginKind origin, String originCode, TaskState state, LocalDate on) {}
