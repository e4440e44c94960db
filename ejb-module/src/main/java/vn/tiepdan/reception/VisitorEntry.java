package vn.tiepdan.reception;

import java.io.Serializable;
import vn.tiepdan.identity.PersonalData;

/** One person who came and is written down, with the capacity in which he came. */
public record VisitorEntry(PersonalData person, Capacity capacity) implements Serializable {

    public VisitorEntry {
        capacity = capacity == null ? Capacity.VISITOR : capacity;
    }
}
