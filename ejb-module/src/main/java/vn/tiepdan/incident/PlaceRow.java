package vn.tiepdan.incident;

import java.io.Serializable;

/** A place where groups go. */
public record PlaceRow(
        long number,
        Destination kind,
        String name,
        String address,
        String contact,
        String travel,
        String lodging,
        String costs)
        implements Serializable {}
