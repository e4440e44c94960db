package vn.tiepdan.conclusion;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.shared.Invalid;

/** Our own code of the conclusion notice of a session, such as {@code KL-TDAN-20240620-1}: that of the session behind {@code KL}. */
public record ConclusionCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("KL-[A-Z0-9]+(-[A-Z0-9]+)*");

    public ConclusionCode {
        if (value == null || value.length() > 40 || !SHAPE.matcher(value).matches()) {
            throw new Invalid("code", "conclusion.code.malformed");
        }
    }

    static ConclusionCode of(SessionCode session) {
        return new ConclusionCode(
                "KL" + session.value().substring(session.value().indexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
