package vn.tiepdan.matter;

import java.io.Serializable;
import vn.tiepdan.shared.NotFound;

/** The business code of a case: {@code VV-TDAN-2024-000012}, or a random {@code VTC-…} for one opened with a denunciation. */
public record MatterCode(String value) implements Serializable {

    public MatterCode {
        if (value == null
                || !value.matches("(VV-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{6}|VTC-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9A-Z]{6})")) {
            throw new NotFound("matter.not-found");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
