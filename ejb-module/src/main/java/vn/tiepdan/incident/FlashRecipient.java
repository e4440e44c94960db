package vn.tiepdan.incident;

import vn.tiepdan.organisation.Role;

/** Who gets every flash report. */
public enum FlashRecipient {
    CHAIR,
    CITY,
    INSPECTORATE;

    /** The role that confirms the receipt. */
    String role() {
        return switch (this) {
            case CHAIR -> Role.CHAIR;
            case CITY -> Role.CITY;
            case INSPECTORATE -> Role.INSPECTOR;
        };
    }
}
