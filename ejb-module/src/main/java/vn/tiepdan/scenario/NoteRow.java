package vn.tiepdan.scenario;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A note of the police, with who may read it and when he did. */
public record NoteRow(
        PoliceCode code,
        NoteUrgency urgency,
        String content,
        String writtenByName,
        Instant writtenAt,
        boolean mine,
        boolean read,
        List<Reader> readers)
        implements Serializable {

    public NoteRow {
        readers = List.copyOf(readers);
    }

    /** One reader; {@code at} is null while he did not open it. */
    public record Reader(String name, Instant at) implements Serializable {}
}
