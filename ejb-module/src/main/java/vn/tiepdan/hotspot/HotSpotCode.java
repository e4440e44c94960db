package vn.tiepdan.hotspot;

import java.io.Serializable;
import vn.tiepdan.shared.NotFound;

/** The business code of a hot spot: {@code DN-TDAN-2024-1}. */
public record HotSpotCode(String value) implements Serializable {

    public HotSpotCode {
        if (value == null || !value.matches("DN-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{1,4}")) {
            throw new NotFound("hotspot.spot.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
