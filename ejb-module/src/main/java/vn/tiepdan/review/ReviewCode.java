package vn.tiepdan.review;

import java.io.Serializable;
import vn.tiepdan.shared.NotFound;

/** The business code of a review: {@code RS-TDAN-2024-1}. */
public record ReviewCode(String value) implements Serializable {

    public ReviewCode {
        if (value == null || !value.matches("RS-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{1,4}")) {
            throw new NotFound("review.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
