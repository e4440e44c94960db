package vn.tiepdan.feed;

import java.nio.charset.StandardCharsets;

/** An iCalendar file and the tag by which a reader tells whether it changed. */
public record CalendarFile(String text) {

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The same as long as nothing of it changed. */
    public String tag() {
        return FeedSecret.fingerprint(text);
    }
}
