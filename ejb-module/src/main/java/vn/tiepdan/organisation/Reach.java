package vn.tiepdan.organisation;

import java.io.Serializable;
import java.util.Set;

/**
 * What one role lets its holder see, and where: never more than this role shows, whatever else he holds elsewhere.
 *
 * @param units whose records; the governing body of the unit the role is held at, all below it and all it succeeded
 */
record Reach(String role, Set<UnitCode> units) implements Serializable {

    private static final Set<String> FULL = Set.of(
            Role.OFFICER,
            Role.CLERK,
            Role.OSU,
            Role.SPECIALIST,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.COUNCIL,
            Role.INSPECTOR);
    private static final Set<String> WHOLE = Set.of(
            Role.OFFICER,
            Role.CLERK,
            Role.OSU,
            Role.CHAIR,
            Role.VICE_CHAIR,
            Role.COUNCIL,
            Role.INSPECTOR,
            Role.CITY,
            Role.POLICE,
            Role.FRONT);
    private static final Set<String> DESK = Set.of(Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    private static final Set<String> DENUNCIATIONS = Set.of(Role.CLERK, Role.CHAIR, Role.INSPECTOR);
    private static final Set<String> MASKED = Set.of(Role.CITY);
    private static final Set<String> WITHOUT_RECORDS = Set.of(Role.ADMIN, Role.CUSTODIAN, Role.PARTY);

    static boolean showsRecords(String role) {
        return !WITHOUT_RECORDS.contains(role);
    }

    /** Whether all records on the shelf are shown, not only those the officer took in or works on. */
    boolean shows(Shelf shelf) {
        return switch (shelf) {
            case OPEN -> WHOLE.contains(role);
            case DESK -> DESK.contains(role);
            case DENUNCIATIONS -> DENUNCIATIONS.contains(role);
        };
    }

    Detail detail() {
        return FULL.contains(role) ? Detail.FULL : MASKED.contains(role) ? Detail.MASKED : Detail.COUNTS;
    }

    boolean inFull() {
        return detail() == Detail.FULL;
    }
}
