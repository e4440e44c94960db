package vn.tiepdan.duplicate;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.Shelf;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Repository;

/**
 * Finds the petitions of the open book that are like one being typed or lying open, among those that the caller is shown in
 * full; nothing under seal is compared nor found.
 *
 * <p>Each reason is looked up by an index and gives a few dozen petitions at most, however many there are; what is proposed is
 * then weighed by what these say.
 */
@Repository
public class LookalikeRegister {

    private static final int SHOWN = 8;
    private static final int ENOUGH = 30;
    /** Below this the words are alike by chance. */
    private static final double TELLING = 0.45;
    /** A city asks for one ward; one of many predecessors is asked for its own and the first of these. */
    private static final int WARDS = 12;

    private static final int SHORT = 240;

    static final String FOUND = """
            with alike as materialized (
                select hit.petition_id as id, count(*) as shared
                  from unnest(cast(string_to_array(?1, ',') as bigint[])) as sought(trait)
                 cross join lateral (select l.petition_id from lookalike_trait l where l.trait = sought.trait
                                      order by l.petition_id desc limit 20) hit
                 group by 1 order by shared desc, id desc limit 30
            ), near as materialized (
                select distinct hit.petition_id as id
                  from unnest(cast(string_to_array(?2, ',') as bigint[])) as sought(trait)
                 cross join lateral (select l.petition_id from lookalike_trait l where l.trait = sought.trait
                                      order by l.petition_id desc limit 20) hit
                 limit 40
            ), ward as materialized (
                select * from unnest(string_to_array(?3, ',')) as w(code)
            ), person as materialized (
                (select c.code from ward w cross join lateral (select x.code from citizen x
                   where x.unit_code = w.code and x.paper_number = nullif(?4, '') limit 10) c)
                union
                (select c.code from ward w cross join lateral (select x.code from citizen x
                   where x.unit_code = w.code and x.telephone = nullif(?5, '') limit 10) c)
                union
                (select c.code from ward w cross join lateral (select x.code from citizen x
                   where x.unit_code = w.code and x.folded_name = any (string_to_array(nullif(?6, ''), '|')) limit 20) c)
            ), theirs as materialized (
                select p.id from person cross join lateral (select q.id from petition q
                   where q.author_citizen = person.code and q.book = 'OPEN' order by q.id desc limit 10) p
                 order by p.id desc limit 40
            )
            select p.code, c.birth_year, c.paper_number from (select id from alike union select id from near union select id from theirs) f
              join petition p on p.id = f.id left join citizen c on c.code = p.author_citizen
             where p.book = 'OPEN' and p.stage not in ('VOIDED', 'DUPLICATE')""";

    private static final String ANSWERED_BEFORE = """
            select o.code from duplicate_link d join petition p on p.id = d.petition_id join petition o on o.id = d.other_id
             where p.code = ?1 and d.state in ('PROPOSED', 'CONFIRMED')
            union select p.code from duplicate_link d join petition p on p.id = d.petition_id join petition o on o.id = d.other_id
             where o.code = ?1 and d.state in ('PROPOSED', 'CONFIRMED')""";

    @PersistenceContext
    EntityManager em;

    @Inject
    PetitionRegister petitions;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** What is like the petition being typed, the most alike first. */
    public Lookalikes like(TypedPetition typed) {
        if (typed.isSecret()) {
            return Lookalikes.WITHHELD;
        }
        return new Lookalikes(find(scope.writesFor(typed.unit()), typed, Set.of()), false);
    }

    /** What is like this petition, but what was said of already; nothing of what the caller does not see in full. */
    public Lookalikes like(PetitionCode code) {
        PetitionRow row = petitions.row(code);
        if (row.book() != RegisterBook.OPEN) {
            return Lookalikes.WITHHELD;
        }
        if (row.stage() == RecordStage.VOIDED || scope.detailOf(row.unit(), Shelf.OPEN, false) != Detail.FULL) {
            return new Lookalikes(List.of(), false);
        }
        Set<PetitionCode> known = new HashSet<>(Set.of(row.code()));
        List<?> said = em.createNativeQuery(ANSWERED_BEFORE)
                .setParameter(1, row.code().value())
                .getResultList();
        said.forEach(other -> known.add(new PetitionCode((String) other)));
        Author author = author(row);
        TypedPetition typed = new TypedPetition(
                row.unit(),
                row.kind(),
                false,
                row.author(),
                author.birthYear(),
                author.paperNumber(),
                row.authorTelephone(),
                row.authorAddress(),
                text(row));
        return new Lookalikes(find(row.unit(), typed, known), false);
    }

    private List<Lookalike> find(UnitCode unit, TypedPetition typed, Set<PetitionCode> known) {
        List<UnitCode> wards = wards(unit);
        Sought sought = new Sought(typed);
        if (sought.isNothing()) {
            return List.of();
        }
        List<Long> words = new ArrayList<>();
        List<Long> places = new ArrayList<>();
        for (UnitCode ward : wards) {
            words.addAll(Traits.words(ward, typed.text()));
            places.addAll(Traits.places(ward, typed.text(), typed.address()));
        }
        List<?> found = em.createNativeQuery(FOUND)
                .setParameter(1, numbers(words))
                .setParameter(2, numbers(places))
                .setParameter(3, wards.stream().map(UnitCode::value).collect(Collectors.joining(",")))
                .setParameter(4, sought.paperNumber)
                .setParameter(5, sought.telephone)
                .setParameter(6, String.join("|", sought.names))
                .getResultList();
        Map<PetitionCode, Author> authors = new HashMap<>();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            authors.put(new PetitionCode((String) column[0]), Author.of(column[1], column[2]));
        }
        authors.keySet().removeAll(known);
        return petitions.among(authors.keySet()).stream()
                .map(row -> sought.weigh(row, authors.get(row.code())))
                .filter(alike -> alike.score() >= ENOUGH)
                .sorted(Comparator.comparingInt(Lookalike::score)
                        .thenComparing(Lookalike::receivedOn)
                        .thenComparing(alike -> alike.code().value())
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private Author author(PetitionRow row) {
        List<?> found =
                em.createNativeQuery("""
                        select c.birth_year, c.paper_number from petition p join citizen c on c.code = p.author_citizen
                         where p.code = ?1""").setParameter(1, row.code().value()).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(column -> Author.of(column[0], column[1]))
                .findFirst()
                .orElse(new Author(null, null));
    }

    private List<UnitCode> wards(UnitCode unit) {
        Set<UnitCode> wards = new LinkedHashSet<>(List.of(unit));
        wards.addAll(units.reachOf(unit, LocalDate.now(clock)));
        return wards.stream().limit(WARDS).toList();
    }

    private static String numbers(List<Long> traits) {
        return traits.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String text(PetitionRow row) {
        return Stream.of(row.summary(), row.requests())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** What rows do not tell of an author: when he was born, and the whole number of his papers. */
    private record Author(Integer birthYear, String paperNumber) {

        private static Author of(Object birthYear, Object paperNumber) {
            return new Author(birthYear == null ? null : ((Number) birthYear).intValue(), (String) paperNumber);
        }

        @Override
        public String toString() {
            return "Author[…]";
        }
    }

    /** What is sought, brought to the form in which it is compared. */
    private static final class Sought {

        private final String paperNumber;
        private final String telephone;
        private final Set<String> names = new LinkedHashSet<>();
        private final String name;
        private final Integer birthYear;
        private final Set<String> address;
        private final Set<String> places;
        private final Set<String> pairs;

        private Sought(TypedPetition typed) {
            paperNumber = number(typed.paperNumber(), 5);
            telephone = telephone(typed.telephone());
            name = Spelling.reduced(typed.name());
            birthYear = typed.birthYear();
            if (name.contains(" ")) {
                names.add(Folding.fold(typed.name()).replace("|", ""));
                names.add(name);
            }
            address = Places.of(typed.address());
            places = Places.in(typed.text());
            pairs = Traits.pairs(typed.text());
        }

        private boolean isNothing() {
            return paperNumber.isEmpty()
                    && telephone.isEmpty()
                    && names.isEmpty()
                    && address.isEmpty()
                    && places.isEmpty()
                    && pairs.size() < Traits.FEW;
        }

        private Lookalike weigh(PetitionRow row, Author author) {
            Set<Likeness> why = EnumSet.noneOf(Likeness.class);
            Set<String> theirAddress = Places.of(row.authorAddress());
            Set<String> theirPlaces = new LinkedHashSet<>(Places.in(text(row)));
            boolean lives = meet(address, theirAddress, Places.HOUSE);
            boolean area = meet(address, theirAddress, Places.AREA);
            person(why, row, author, lives || area);
            if (lives) {
                why.add(Likeness.ADDRESS);
            } else if (area) {
                why.add(Likeness.AREA);
            }
            Set<String> plots = new HashSet<>(places);
            plots.retainAll(theirPlaces);
            if (plots.stream().anyMatch(place -> place.startsWith(Places.PLOT) && place.contains(" sheet "))) {
                why.add(Likeness.PLOT);
            } else if (meet(places, theirPlaces, Places.PLOT) && !tellOtherSheets(theirPlaces)) {
                why.add(Likeness.PLOT_NUMBER);
            }
            if (meet(places, theirPlaces, Places.PROJECT)) {
                why.add(Likeness.PROJECT);
            }
            if (meet(places, theirPlaces, Places.HOUSE)
                    || meet(places, theirAddress, Places.HOUSE)
                    || meet(address, theirPlaces, Places.HOUSE)) {
                why.add(Likeness.HOUSE);
            }
            double shared = Traits.shared(pairs, Traits.pairs(text(row)));
            int score = why.stream().mapToInt(Likeness::weight).sum();
            if (shared >= TELLING) {
                why.add(Likeness.TEXT);
                score += (int) Math.round(shared * Likeness.TEXT.weight());
            }
            return new Lookalike(
                    row.code(),
                    row.receivedOn(),
                    row.kind(),
                    row.stage(),
                    shortened(row.summary()),
                    row.matter(),
                    row.closedOn() == null,
                    List.copyOf(why),
                    score);
        }

        private void person(Set<Likeness> why, PetitionRow row, Author author, boolean sameAddress) {
            boolean samePaper = !paperNumber.isEmpty() && paperNumber.equals(author.paperNumber());
            boolean called = !name.isEmpty() && name.contains(" ") && name.equals(Spelling.reduced(row.author()));
            if (samePaper) {
                why.add(Likeness.PAPER);
            }
            if (!telephone.isEmpty() && telephone.equals(telephone(row.authorTelephone()))) {
                why.add(Likeness.TELEPHONE);
            }
            if (called && !samePaper) {
                boolean sameYear = birthYear != null && birthYear.equals(author.birthYear());
                why.add(sameYear ? Likeness.BORN : sameAddress ? Likeness.NEIGHBOUR : Likeness.NAME);
            }
        }

        /** Whether both tell a sheet for their plots, and never the same. */
        private boolean tellOtherSheets(Set<String> theirs) {
            return Stream.of(places, theirs)
                    .allMatch(told -> told.stream().anyMatch(place -> place.contains(" sheet ")));
        }

        private static boolean meet(Set<String> ours, Set<String> theirs, String sort) {
            return ours.stream().anyMatch(place -> place.startsWith(sort) && theirs.contains(place));
        }

        private static String number(String typed, int shortest) {
            String plain =
                    typed == null ? "" : typed.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(java.util.Locale.ROOT);
            return plain.length() < shortest ? "" : plain;
        }

        private static String telephone(String typed) {
            String digits = typed == null ? "" : typed.replaceAll("[^0-9]", "");
            String plain = digits.startsWith("84") && digits.length() > 10 ? "0" + digits.substring(2) : digits;
            return plain.length() < 9 ? "" : plain;
        }

        private static String shortened(String summary) {
            return summary == null || summary.length() <= SHORT ? summary : summary.substring(0, SHORT) + "…";
        }
    }
}
