package vn.tiepdan.online;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * An online session is over.
 *
 * @param visit what the book has of it
 * @param recordingHash the SHA-256 of the recording, 64 signs from 0 to 9 and a to f
 * @param minutes how long the recording is
 * @param place where the recording is kept: a server of the State
 */
public record EndOnline(VisitCode visit, String recordingHash, Integer minutes, String place) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_MINUTES = 24 * 60;

    public EndOnline {
        String hash = Folding.tidy(recordingHash);
        recordingHash = hash == null ? null : hash.toLowerCase(Locale.ROOT);
        place = Folding.tidy(place);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(visit != null, found, "visit", "online.visit.missing");
        Invalid.unless(
                recordingHash != null && HASH.matcher(recordingHash).matches(),
                found,
                "recordingHash",
                "online.recording.hash-malformed");
        Invalid.unless(
                minutes != null && minutes > 0 && minutes <= MOST_MINUTES,
                found,
                "minutes",
                "online.recording.length-malformed");
        Invalid.unless(place != null, found, "place", "online.recording.place-missing");
        Invalid.unless(
                place == null || place.length() <= LONGEST_PLACE,
                found,
                "place",
                "online.text.too-long",
                LONGEST_PLACE);
        Invalid.refuse(found);
    }
}
