package vn.tiepdan.document;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code of an attached file; random, so that it tells nothing and cannot be guessed. */
public record AttachmentCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("TL-[0-9A-HJKMNP-TV-Z]{16}");

    public AttachmentCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("document.attachment.not-found");
        }
    }

    static AttachmentCode draw() {
        return new AttachmentCode("TL-" + RandomCode.letters(16));
    }

    @Override
    public String toString() {
        return value;
    }
}
