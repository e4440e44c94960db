package vn.tiepdan.incident;

import java.util.EnumSet;
import java.util.Set;
import vn.tiepdan.organisation.Role;

/**
 * What can be done with a gathering, in which states, by whom: the table of the procedure.
 *
 * <p>An act at another time is refused with {@code incident.not-now.<ACT>}. What belongs to the task force may be done by its members,
 * whatever their role.
 */
public enum IncidentAct {
    DISMISS(false, Set.of(IncidentState.SIGNALLED), Role.OSU, Role.POLICE, Role.CHAIR),
    CONFIRM(false, Set.of(IncidentState.SIGNALLED), Role.OSU, Role.POLICE, Role.CHAIR),
    /** Flash report (R72). */
    REPORT(false, confirmed(), Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR, Role.SPECIALIST),
    RECEIVE(false, Set.of(IncidentState.CONFIRMED), Role.OFFICER, Role.OSU, Role.CHAIR, Role.VICE_CHAIR),
    /** The receiving place asks (R68). */
    REQUEST_RETURN(false, Set.of(IncidentState.CONFIRMED), Role.CITY, Role.OSU, Role.CHAIR, Role.VICE_CHAIR),
    FORM_FORCE(false, Set.of(IncidentState.RETURN_REQUESTED), Role.CHAIR, Role.VICE_CHAIR, Role.OSU),
    /** A talk with the people (R67). */
    CONTACT(
            true,
            Set.of(
                    IncidentState.RECEIVING,
                    IncidentState.TASK_FORCE_ACTIVE,
                    IncidentState.PERSUADING,
                    IncidentState.REMAINS,
                    IncidentState.ORDER_MEASURES),
            Role.OSU,
            Role.CHAIR,
            Role.VICE_CHAIR),
    DEPART(
            true,
            Set.of(IncidentState.PERSUADING, IncidentState.REMAINS, IncidentState.RETURNING),
            Role.OSU,
            Role.CHAIR,
            Role.VICE_CHAIR),
    ARRIVE(true, Set.of(IncidentState.RETURNING), Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR),
    STAY(true, Set.of(IncidentState.PERSUADING), Role.OSU, Role.CHAIR, Role.VICE_CHAIR),
    /** Only on a violation of the order with its legal ground. */
    ORDER(false, inAction(), Role.POLICE),
    ORDER_ENDED(false, Set.of(IncidentState.ORDER_MEASURES), Role.POLICE, Role.CHAIR),
    FOLLOW(
            false,
            Set.of(IncidentState.RECEIVING, IncidentState.RETURNED, IncidentState.REMAINS),
            Role.OFFICER,
            Role.OSU,
            Role.CHAIR,
            Role.VICE_CHAIR),
    CLOSE(false, Set.of(IncidentState.FOLLOW_UP), Role.CHAIR),
    REPRESENT(true, underWay(), Role.OSU, Role.OFFICER, Role.CHAIR, Role.VICE_CHAIR),
    COUNT(true, open(), Role.OSU, Role.POLICE, Role.OFFICER, Role.CHAIR, Role.VICE_CHAIR),
    /** A violation with its time and the time of action (R103), or another note of the time line. */
    NOTE(true, open(), Role.OSU, Role.POLICE, Role.OFFICER, Role.CHAIR, Role.VICE_CHAIR, Role.CITY),
    LINK(false, underWay(), Role.OSU, Role.OFFICER, Role.CHAIR, Role.VICE_CHAIR),
    /** Becomes a task of coordination; who cannot give one cannot promise. */
    PROMISE(false, underWay(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR),
    HOT_SPOT(false, underWay(), Role.OSU, Role.CHAIR),
    ACTIVATE(false, underWay(), Role.POLICE, Role.CHAIR),
    /** What was learnt of a scenario that was used (R138); also when all is over. */
    REVIEW(false, EnumSet.complementOf(EnumSet.of(IncidentState.DISMISSED)), Role.POLICE, Role.CHAIR, Role.OSU);

    private final boolean ofTaskForce;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it was made
    private final Set<IncidentState> states;

    @SuppressWarnings("ImmutableEnumChecker")
    private final String[] roles;

    IncidentAct(boolean ofTaskForce, Set<IncidentState> states, String... roles) {
        this.ofTaskForce = ofTaskForce;
        this.states = states;
        this.roles = roles;
    }

    public boolean isPossibleIn(IncidentState state) {
        return states.contains(state);
    }

    /** Whether members of the task force may do it, besides the roles. */
    boolean isOfTaskForce() {
        return ofTaskForce;
    }

    String[] roles() {
        return roles.clone();
    }

    private static Set<IncidentState> open() {
        return EnumSet.complementOf(EnumSet.of(IncidentState.DISMISSED, IncidentState.CLOSED));
    }

    private static Set<IncidentState> underWay() {
        Set<IncidentState> states = open();
        states.remove(IncidentState.SIGNALLED);
        return states;
    }

    private static Set<IncidentState> confirmed() {
        return underWay();
    }

    private static Set<IncidentState> inAction() {
        Set<IncidentState> states = open();
        states.remove(IncidentState.ORDER_MEASURES);
        states.remove(IncidentState.FOLLOW_UP);
        return states;
    }
}
