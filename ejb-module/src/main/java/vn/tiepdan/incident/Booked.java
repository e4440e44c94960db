package vn.tiepdan.incident;

import java.io.Serializable;

/** What came into the books of a case since people gathered about it. */
public record Booked(int visits, int petitions) implements Serializable {

    public boolean isNothing() {
        return visits == 0 && petitions == 0;
    }
}
