package vn.tiepdan.review;

import java.io.Serializable;

/** A body that takes part in a review, and what it does there; no name. */
public record ReviewMember(int ordinal, String body, String duty) implements Serializable {}
