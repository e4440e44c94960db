package vn.tiepdan.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;

/**
 * Whose records may I see: by the roles held on that day, known under a stamp that every request reads ({@link Views}).
 *
 * <p>Roles add up and do not multiply: each reaches its own units with its own sight ({@link Reach}), and what is held at one
 * ward opens nothing at another.
 *
 * <p>Each aggregate says in one predicate what the words below mean for it; list, count, export and detail all bind them here,
 * and write sets of units with {@link #within}.
 * {@code :units} are all units reached; {@code :wholeUnits, :deskUnits, :denunciationUnits} those where the open book, what is
 * not classified and the book of denunciations are shown entirely; {@code :readUnits} those where the open book is shown in
 * full; {@code :ownUnits} those where the officer's own records are; {@code :me} and {@code :myCode} (the same as text) the
 * officer; {@code :sought} is all units reached as {@link #soughtWithin} takes them. An empty scope is refused before any query is made.
 */
@RequestScoped
public class Scope {

    /**
     * Has the questions of the transaction that asks this planned for what they ask: how a list is best read depends on how many
     * units it is of, and what finds a frequent word is slow for a rare one.
     */
    public static final String PLAN_ANEW = "select set_config('plan_cache_mode', 'force_custom_plan', true)";

    @Inject
    Caller caller;

    @Inject
    Views views;

    @Inject
    Units unitTree;

    @Inject
    Clock clock;

    private final Map<List<Object>, View> known = new HashMap<>();

    public OfficerCode me() {
        return caller.officer();
    }

    /** The ward, city or province for which the caller works today. */
    public UnitCode home() {
        return view().home();
    }

    public Set<String> roles() {
        return view().roles();
    }

    /** The roles of whoever is at the door and not yet the caller. */
    Set<String> rolesOf(OfficerCode officer) {
        LocalDate today = LocalDate.now(clock);
        return known.computeIfAbsent(List.of(officer, today), asked -> views.atTheDoor(officer, today))
                .roles();
    }

    public boolean has(String role) {
        return view().roles().contains(role);
    }

    /** How much of a record is shown: the most that one of the roles shows which reach it; {@code mine} when it was in hand. */
    public Detail detailOf(UnitCode unit, Shelf shelf, boolean mine) {
        return view().reaches().stream()
                .filter(reach -> reach.units().contains(unit) && (mine || reach.shows(shelf)))
                .map(Reach::detail)
                .min(Comparator.naturalOrder())
                .orElse(Detail.COUNTS);
    }

    /** Whether the whole book of denunciations of the unit is shown, with its numbers. */
    public boolean seesDenunciations(UnitCode unit) {
        return view().any(reach -> reach.units().contains(unit) && reach.shows(Shelf.DENUNCIATIONS));
    }

    /** Whether there is a unit whose denunciations are shown. */
    public boolean seesDenunciations() {
        return view().any(reach -> reach.shows(Shelf.DENUNCIATIONS));
    }

    /** Whether there is a unit of whose records names are shown, whole or shortened. */
    public boolean seesNames() {
        return view().any(reach -> reach.detail() != Detail.COUNTS);
    }

    /** Whether there is a unit of whose records is shown what they say. */
    public boolean seesContent() {
        return view().any(Reach::inFull);
    }

    /** Whether there is a unit at whose desk the caller works. */
    public boolean seesUnclassified() {
        return view().any(reach -> reach.shows(Shelf.DESK));
    }

    /** The units whose records the caller sees; refused with {@code organisation.scope.empty} when there are none. */
    public Set<UnitCode> units() {
        return seeing().units();
    }

    /** The units whose open papers, such as plans and schedules, the caller reads: his own and those whose records he sees. */
    public Set<UnitCode> openUnits() {
        View view = view();
        Set<UnitCode> open = new LinkedHashSet<>(view.units());
        if (view.home() != null) {
            open.add(view.home());
        }
        if (open.isEmpty()) {
            throw new NotFound("organisation.scope.empty");
        }
        return open;
    }

    /**
     * The condition that the unit at this path is one of those that a word stands for. All units travel as one value: a city has
     * hundreds, and to plan a question with a value for each takes the database longer than to answer it.
     */
    public static String within(String path, String word) {
        return "SQL('? = any (string_to_array(?, '','') )', " + path + ", :" + word + ") = true";
    }

    /**
     * The same where it is one of several alternatives, for which no index could be used: the database looks each unit up in a table
     * that it makes once a question. A question of one record asks {@link #within}: to make the table takes longer than to look once.
     */
    public static String among(String path, String word) {
        return "SQL('(? in (select unnest(string_to_array(?, '',''))))', " + path + ", :" + word + ") = true";
    }

    /**
     * The condition that a record is of one of the units reached, asked of the index by which records are sought: it narrows a
     * search to the caller's wards before any record is read. Who may see the record is asked besides.
     */
    public static String soughtWithin(String alias) {
        return "SQL('? && string_to_array(?, '' '')', COLUMN('sought', " + alias + "), :sought) = true";
    }

    /** The condition that the record or case whose code is at this path is not hidden from the officer, being about him. */
    public static String notHidden(String path) {
        return "SQL('? <> all (cast((select hidden_from(?)) as varchar[]))', " + path + ", :myCode) = true";
    }

    /**
     * The units that bear the name of a place in these words, with those that followed them and those they followed: a ward that
     * was renamed or merged is found under either name. Null when no unit of ours is called so.
     */
    public Place placeIn(String foldedWords) {
        return unitTree.placeIn(foldedWords);
    }

    /**
     * A place that was named among words.
     *
     * @param units may be more than the caller sees
     * @param without the words but the name
     */
    public record Place(Set<UnitCode> units, String without) {

        /** As {@link Scope#within} takes it. */
        public String listed() {
            return View.listed(units);
        }
    }

    /** Binds the words of a scope predicate, as far as the query uses them. */
    public <Q extends Query> Q bind(Q query) {
        View view = seeing();
        for (Parameter<?> parameter : query.getParameters()) {
            Object units = view.word(parameter.getName());
            if (units != null) {
                query.setParameter(parameter.getName(), units);
            }
        }
        return query;
    }

    /** The unit to write for: the wanted one if the caller works there or above, else refused as unknown; who only counts there writes nothing. */
    public UnitCode writesFor(UnitCode wanted) {
        UnitCode unit = wanted == null ? home() : wanted;
        if (!units().contains(unit)
                || !view().units(reach -> reach.detail() != Detail.COUNTS).contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
        return unit;
    }

    /**
     * The unit to write for in one of these roles ({@code organisation.role.not-in-this-ward}); the system itself writes for any it
     * names.
     */
    public UnitCode writesAs(UnitCode wanted, String... roles) {
        if (wanted != null && caller.isSystem()) {
            return wanted;
        }
        UnitCode unit = writesFor(wanted);
        requireIn(unit, roles);
        return unit;
    }

    /**
     * Refuses an act on a record of a unit where the caller holds none of these roles, however much of it he sees by another
     * ({@code organisation.role.not-in-this-ward}).
     */
    public void requireIn(UnitCode unit, String... roles) {
        if (!holdsIn(unit, roles)) {
            throw new RuleBroken("organisation.role.not-in-this-ward");
        }
    }

    /** The same where a client system hands something in: what it may hand in is asked of its token. */
    public void requireInUnlessClient(UnitCode unit, String... roles) {
        if (!caller.isClient()) {
            requireIn(unit, roles);
        }
    }

    /** Whether the caller holds one of these roles for the unit. */
    public boolean holdsIn(UnitCode unit, String... roles) {
        List<String> asked = List.of(roles);
        return view().any(reach -> asked.contains(reach.role()) && reach.units().contains(unit));
    }

    /** The view, when there is anything in it. */
    private View seeing() {
        View view = view();
        if (view.units().isEmpty()) {
            throw new NotFound("organisation.scope.empty");
        }
        return view;
    }

    private View view() {
        OfficerCode me = caller.officer();
        LocalDate today = LocalDate.now(clock);
        return known.computeIfAbsent(List.of(me, today), asked -> views.of(me, today));
    }
}
