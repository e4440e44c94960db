package vn.tiepdan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.OfficerRow;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;

/** To whom it is told what a unit has to do: the people who hold a post in it, and of a whole ward, or where nobody does, who runs it. */
@ApplicationScoped
public class UnitAudience {

    @Inject
    UnitRegister units;

    /** Who is told: posts, or people, one of them empty. */
    public record Audience(Set<Post> posts, Set<OfficerCode> people) {}

    public Audience of(UnitCode code, LocalDate day) {
        UnitRow unit = units.row(code);
        Set<OfficerCode> people = isWhole(unit) ? Set.of() : peopleOf(unit, day);
        return new Audience(people.isEmpty() ? postsOf(unit) : Set.of(), people);
    }

    private Set<OfficerCode> peopleOf(UnitRow unit, LocalDate day) {
        return units.officersOf(unit.code(), day).stream()
                .filter(row -> row.unit().equals(unit.code()))
                .map(OfficerRow::code)
                .collect(Collectors.toSet());
    }

    private Set<Post> postsOf(UnitRow unit) {
        Set<String> roles =
                switch (unit.kind()) {
                    case POLICE -> Set.of(Role.POLICE);
                    case FATHERLAND_FRONT, MASS_ORGANISATION -> Set.of(Role.FRONT);
                    case CITY, PROVINCE, RECEPTION_BOARD -> Set.of(Role.CITY);
                    case INSPECTORATE -> Set.of(Role.INSPECTOR);
                    default -> Set.of(Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
                };
        return roles.stream()
                .map(role -> new Post(role, units.governing(unit.code())))
                .collect(Collectors.toSet());
    }

    private static boolean isWhole(UnitRow unit) {
        return switch (unit.kind()) {
            case WARD, CITY, PROVINCE -> true;
            default -> false;
        };
    }
}
