package vn.tiepdan.deadline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.UnitCode;

/**
 * Asked of the features below before a clock is shown by itself or changed: may the caller see the record it runs on?
 *
 * <p>The feature that keeps the record looks it up within the caller's scope and then grants; where nobody grants, there is no
 * such clock for this caller.
 */
public class ClocksAsked {

    private final ClockSubject subject;
    private final List<String> texts;
    private String knownAs;
    private UnitCode unit;

    ClocksAsked(ClockSubject subject, String... texts) {
        this.subject = subject;
        this.texts = Stream.of(texts).filter(Objects::nonNull).toList();
    }

    /** What is to be written about the clock; the record's feature refuses what names somebody under seal with the record. */
    public String[] texts() {
        return texts.toArray(String[]::new);
    }

    public ClockSubject subject() {
        return subject;
    }

    /** The caller may see the record of that unit, which he knows by this code. */
    public void grant(String code, UnitCode ofUnit) {
        knownAs = code;
        unit = ofUnit;
    }

    /** Whose record it is. */
    UnitCode unit() {
        return unit;
    }

    /** The code by which the caller knows the record; null when there is no such record for him. */
    String knownAs() {
        return knownAs;
    }
}
