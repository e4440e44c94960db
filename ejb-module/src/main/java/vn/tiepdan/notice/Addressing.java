package vn.tiepdan.notice;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Post;
import vn.tiepdan.organisation.PostHolders;
import vn.tiepdan.organisation.PostRegister;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;

/**
 * Decides who is told of a rung.
 *
 * <p>The ladder names the level; where nobody holds it, or all who hold it are concerned by the record, it is the next level up.
 * Of a denunciation, and of what may yet turn out to be one, only those levels hear that may see the record: the city's
 * reception board never does, and when the ward's chair is the one denounced it is the city's inspectorate.
 */
final class Addressing {

    private final PostRegister posts;
    private final PostHolders holders;
    private final LocalDate today;
    private final Map<UnitCode, UnitCode> bodies = new HashMap<>();
    private final Map<UnitCode, Optional<UnitCode>> cities = new HashMap<>();

    Addressing(PostRegister posts, LocalDate today) {
        this.posts = posts;
        this.holders = posts.on(today);
        this.today = today;
    }

    /** Empty when nobody may be told. */
    Optional<Address> of(Handling handling, Audience audience) {
        UnitCode body = bodies.computeIfAbsent(handling.unit(), unit -> posts.body(unit, today));
        Set<OfficerCode> concerned = handling.concerned();
        OfficerCode officer = handling.responsible();
        if (audience == Audience.OFFICER && !concerned.contains(officer) && holders.worksFor(officer, body)) {
            return Optional.of(new Address(officer, List.of(), Set.of(officer)));
        }
        return levels(handling.secrecy(), audience).stream()
                .map(level -> at(level, body))
                .map(offices -> new Address(null, offices, readers(offices, concerned)))
                .filter(address -> !address.readers().isEmpty())
                .findFirst();
    }

    private static List<Level> levels(Secrecy secrecy, Audience audience) {
        return switch (secrecy) {
            case OPEN ->
                switch (audience) {
                    case OFFICER -> List.of(Level.DESK, Level.OFFICE, Level.CHAIR, Level.VICE_CHAIR, Level.CITY);
                    case HEAD -> List.of(Level.OFFICE, Level.CHAIR, Level.VICE_CHAIR, Level.CITY);
                    case CHAIR -> List.of(Level.CHAIR, Level.VICE_CHAIR, Level.CITY);
                    case CITY -> List.of(Level.CITY);
                };
            case UNCLASSIFIED ->
                switch (audience) {
                    case OFFICER -> List.of(Level.DESK, Level.CHAIR, Level.VICE_CHAIR);
                    case HEAD -> List.of(Level.REGISTRY, Level.CHAIR, Level.VICE_CHAIR);
                    case CHAIR, CITY -> List.of(Level.CHAIR, Level.VICE_CHAIR);
                };
            case DENUNCIATION ->
                switch (audience) {
                    case OFFICER, HEAD -> List.of(Level.REGISTRY, Level.CHAIR, Level.INSPECTORATE);
                    case CHAIR, CITY -> List.of(Level.CHAIR, Level.INSPECTORATE);
                };
        };
    }

    private List<Post> at(Level level, UnitCode body) {
        Optional<UnitCode> unit =
                level.above ? cities.computeIfAbsent(body, ward -> posts.city(ward, today)) : Optional.of(body);
        return unit.map(held ->
                        level.roles.stream().map(role -> new Post(role, held)).toList())
                .orElse(List.of());
    }

    private Set<OfficerCode> readers(List<Post> offices, Set<OfficerCode> concerned) {
        return offices.stream()
                .flatMap(post -> holders.of(post).stream())
                .filter(officer -> !concerned.contains(officer))
                .collect(toSet());
    }

    private enum Level {
        DESK(false, Role.OFFICER, Role.CLERK),
        REGISTRY(false, Role.CLERK),
        OFFICE(false, Role.OSU),
        CHAIR(false, Role.CHAIR),
        VICE_CHAIR(false, Role.VICE_CHAIR),
        CITY(true, Role.CITY),
        INSPECTORATE(true, Role.INSPECTOR);

        private final boolean above;

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> roles;

        Level(boolean above, String... roles) {
            this.above = above;
            this.roles = List.of(roles);
        }
    }
}
