package vn.tiepdan.scenario;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiepdan.shared.NotFound;

/**
 * The code of a paper of police work: {@code KCA-} a plan, {@code PA-} a scenario, {@code GC-} a note, {@code BP-} a proposed measure,
 * {@code HSVP-} a violation dossier, and eight random signs, so that no gap tells of one that the reader does not see.
 */
public record PoliceCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("(KCA|PA|GC|BP|HSVP)-[0-9A-Z]{8}");
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PoliceCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("scenario.paper.not-found");
        }
    }

    /** A new one of that kind. */
    public static PoliceCode fresh(String kind) {
        return new PoliceCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining("", kind + "-", "")));
    }

    @Override
    public String toString() {
        return value;
    }
}
