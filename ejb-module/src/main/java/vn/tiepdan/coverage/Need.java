package vn.tiepdan.coverage;

/** What whoever stands in a place must have. */
public enum Need {
    ANYBODY,
    /** Trained in the reception of citizens. */
    TRAINED,
    /** At home in one field. */
    FIELD
}
