package vn.tiepdan.warning;

import vn.tiepdan.organisation.Role;

/** The chain of those who are called to an alarm, one after the other while nobody has taken it up (R39). */
public enum AlarmStep {
    OFFICE(Role.OSU),
    CHAIR(Role.CHAIR, Role.VICE_CHAIR),
    CITY(Role.CITY);

    private final String roles;

    AlarmStep(String... roles) {
        this.roles = String.join(" ", roles);
    }

    /** The roles called at this step. */
    public String[] roles() {
        return roles.split(" ");
    }
}
