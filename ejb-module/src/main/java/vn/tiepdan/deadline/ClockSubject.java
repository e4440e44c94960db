package vn.tiepdan.deadline;

import java.util.regex.Pattern;

/** The record on which a clock runs: its kind ({@code PETITION}, {@code VISIT}) and its business code as text. */
public record ClockSubject(String kind, String code) {

    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,29}");

    public ClockSubject {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException("Not a kind of record: " + kind);
        }
        if (code.isBlank()) {
            throw new IllegalArgumentException("A clock needs the code of its record");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
