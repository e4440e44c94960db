package vn.tiepdan.takeover;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code by which a batch of old records is called up: {@code DN-} and ten signs. */
public record BatchCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("DN-[0-9A-Z]{10}");

    public BatchCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("takeover.batch.not-found");
        }
    }

    static BatchCode fresh() {
        return new BatchCode("DN-" + FreshSigns.ten());
    }

    @Override
    public String toString() {
        return value;
    }
}
