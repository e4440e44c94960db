package vn.tiepdan.access;

import java.io.Serializable;
import java.time.Instant;
import vn.tiepdan.organisation.OfficerCode;

/** What a session remembers of who signed in; roles are not among it, they are asked anew for each request. */
public record SignedIn(
        String username, OfficerCode officer, long stamp, boolean mustChange, String language, Instant since)
        implements Serializable {

    /** The session attribute under which it lies. */
    public static final String ATTRIBUTE = "vn.tiepdan.signedIn";
}
