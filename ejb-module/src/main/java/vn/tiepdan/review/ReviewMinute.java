package vn.tiepdan.review;

import java.io.Serializable;
import java.time.LocalDate;

/** Minutes of a meeting of the review, or an opinion of a body that takes part; {@code dissent} when it sees it otherwise. */
public record ReviewMinute(
        int ordinal, LocalDate heldOn, String body, String words, boolean dissent, String writtenByName)
        implements Serializable {}
