package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.RuleBroken;

/**
 * Who may go with a task force of a ward, and as what: whoever holds a post there on the day, in a unit that fits; a leader and a police
 * officer by their role besides.
 */
@ApplicationScoped
class ForceCandidates {

    @Inject
    UnitRegister units;

    List<OfficerRow> of(UnitCode ward, ForceCapacity capacity, LocalDate day) {
        List<OfficerRow> officers =
                switch (capacity) {
                    case COMMITTEE -> units.officersOf(ward, day, Set.of(Role.CHAIR, Role.VICE_CHAIR));
                    case POLICE -> units.officersOf(ward, day, Set.of(Role.POLICE));
                    default -> units.officersOf(ward, day);
                };
        Map<UnitCode, UnitKind> kinds = new HashMap<>();
        return officers.stream()
                .filter(row -> capacity.fits(kinds.computeIfAbsent(
                        row.unit(), unit -> units.row(unit).kind())))
                .toList();
    }

    /** Refuses who holds no post there ({@code incident.member.of-another-unit}), or goes as what he is not. */
    void require(UnitCode ward, List<NameMember> members, LocalDate day) {
        List<OfficerRow> all = units.officersOf(ward, day);
        for (NameMember member : members) {
            refuseUnless(works(all, member.officer()), "incident.member.of-another-unit");
        }
        for (ForceCapacity capacity : EnumSet.allOf(ForceCapacity.class)) {
            List<NameMember> asThis =
                    members.stream().filter(one -> one.capacity() == capacity).toList();
            if (!asThis.isEmpty()) {
                List<OfficerRow> fitting = of(ward, capacity, day);
                asThis.forEach(one -> refuseUnless(works(fitting, one.officer()), refusal(capacity)));
            }
        }
    }

    private static String refusal(ForceCapacity capacity) {
        return switch (capacity) {
            case COMMITTEE -> "incident.member.not-committee";
            case POLICE -> "incident.member.not-police";
            case FRONT -> "incident.member.not-front";
            case ORGANISATION -> "incident.member.not-organisation";
            case SPECIALIST -> "incident.member.not-specialist";
            case TRANSPORT, OTHER -> "incident.member.only-asked";
        };
    }

    private static boolean works(List<OfficerRow> officers, OfficerCode officer) {
        return officers.stream().anyMatch(row -> row.code().equals(officer));
    }

    private static void refuseUnless(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }
}
