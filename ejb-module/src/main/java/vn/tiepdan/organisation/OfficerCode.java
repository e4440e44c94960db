package vn.tiepdan.organisation;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/** Our own code of an officer. */
public record OfficerCode(String value) implements Serializable, Comparable<OfficerCode> {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    public OfficerCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("officer", "organisation.officer-code.malformed");
        }
    }

    @Override
    public int compareTo(OfficerCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
