package vn.tiepdan.petition;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/**
 * The business code of a petition: {@code D-TDAN-2024-000123} in the open book, a random {@code TC-…} for a denunciation, a
 * random {@code T-…} as long as it is not classified.
 */
public record PetitionCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("(D|TC|T)-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9A-Z]{6}");

    public PetitionCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("petition.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
