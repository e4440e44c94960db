package vn.tiepdan.document;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code on a receipt, by which the giver asks about his matter: {@code BN-TDAN-2024-K7Q4M2}. */
public record ReceiptCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("BN-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9A-HJKMNP-TV-Z]{6}");

    public ReceiptCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("document.receipt.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
