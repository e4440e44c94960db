package vn.tiepdan.petition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.document.LifeWithPapers;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads petitions within the caller's scope of view: list, count, detail and history ask the same predicate. */
@Repository
public class PetitionRegister {

    private static final String AUTHOR = " from Petition p left join Citizen c on c.code = p.authorCitizen";
    private static final String FROM = AUTHOR + " where " + Petitions.VISIBLE;
    private static final String NEWEST_FIRST = " order by p.receivedOn desc, p.id desc";
    private static final String CLOCKED_BY = "p.intakeCode";
    private static final String PRESSING_FIRST =
            " order by " + ClockRegister.earliest(PetitionClocks.SUBJECT, CLOCKED_BY) + ", p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    ClockRegister clocks;

    @Inject
    LifeWithPapers life;

    @Inject
    Event<VisitsAsked> visits;

    /** The condition that the caller sees the petition whose intake code is at this path; its words are bound by the scope. */
    public static String seen(String path) {
        return "exists (select p from Petition p where p.intakeCode = " + path + " and " + Petitions.VISIBLE + ")";
    }

    /** One page of the list, newest first; of what is due, the most pressing first. */
    @Transactional
    public List<PetitionRow> find(PetitionFilter filter, int first, int size) {
        if (Folding.tidy(filter.words()) != null) {
            List<Place> places = places(filter, null, first + size);
            return rowsAt(places.subList(Math.min(first, places.size()), Math.min(first + size, places.size())));
        }
        planAnew();
        Where where = where(filter);
        String order = filter.due() == null ? NEWEST_FIRST : PRESSING_FIRST;
        return rows(lines(where, order).setFirstResult(first).setMaxResults(size));
    }

    /** The page that follows the key; the first one for null. */
    @Transactional
    public List<PetitionRow> after(PetitionFilter filter, PetitionKey key, int size) {
        if (Folding.tidy(filter.words()) != null) {
            return rowsAt(places(filter, key, size));
        }
        planAnew();
        Where where = where(filter);
        where.after(key);
        return rows(lines(where, NEWEST_FIRST).setMaxResults(size));
    }

    /** Where the page that ends with this petition ends. */
    public PetitionKey key(PetitionRow row) {
        return em.createQuery(
                        "select new vn.tiepdan.petition.PetitionKey(p.receivedOn, p.id) from Petition p where p.code = :code",
                        PetitionKey.class)
                .setParameter("code", row.code())
                .getSingleResult();
    }

    /** What was typed, found in the order of how surely it was meant, and of what is found alike the newest first. */
    @Transactional
    public List<PetitionRow> search(String typed, int size) {
        PetitionFilter all = PetitionFilter.all();
        Sought sought = sought(typed);
        Set<Place> found = new LinkedHashSet<>();
        for (Sought.Way way : sought.ways()) {
            if (found.size() < size) {
                found.addAll(places(where(all), sought, way, false, size));
            }
        }
        return rowsAt(found.stream().limit(size).toList());
    }

    /** How many are found, counted no further than so many and one. */
    @Transactional
    public long countUpTo(long most, PetitionFilter filter) {
        if (Folding.tidy(filter.words()) == null) {
            planAnew();
            return ids(where(filter), Map.of(), most + 1).size();
        }
        Sought sought = sought(filter.words());
        Set<Long> ids = new HashSet<>();
        for (Sought.Way way : sought.ways()) {
            if (ids.size() <= most) {
                Where where = where(filter);
                where.conditions.append(way.condition());
                ids.addAll(ids(where, way.of(sought.values()), most + 1));
            }
        }
        return Math.min(ids.size(), most + 1);
    }

    private List<Long> ids(Where where, Map<String, Object> values, long most) {
        where.values.putAll(values);
        return where.bind(em.createQuery("select p.id" + FROM + where, Long.class))
                .setMaxResults(Math.toIntExact(most))
                .getResultList();
    }

    private void planAnew() {
        em.createNativeQuery(Scope.PLAN_ANEW).getSingleResult();
    }

    private Sought sought(String typed) {
        planAnew();
        return Sought.of(typed, scope, "p", Petitions.IN_FULL, citizen -> " and " + citizen);
    }

    /** Where a petition stands in a list. */
    private record Place(Date due, LocalDate receivedOn, long id) {

        private static final Comparator<Place> PRESSING = Comparator.comparing(
                        Place::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::id);
        private static final Comparator<Place> NEWEST =
                Comparator.comparing(Place::receivedOn).thenComparing(Place::id).reversed();
    }

    private List<Place> places(PetitionFilter filter, PetitionKey key, int most) {
        Sought sought = sought(filter.words());
        boolean pressing = filter.due() != null && key == null;
        Set<Place> found = new HashSet<>();
        for (Sought.Way way : sought.ways()) {
            Where where = where(filter);
            where.after(key);
            found.addAll(places(where, sought, way, pressing, most));
        }
        return found.stream()
                .sorted(pressing ? Place.PRESSING : Place.NEWEST)
                .limit(most)
                .toList();
    }

    private List<Place> places(Where where, Sought sought, Sought.Way way, boolean pressing, int most) {
        where.conditions.append(way.condition());
        where.values.putAll(way.of(sought.values()));
        String due = pressing ? ", " + ClockRegister.earliest(PetitionClocks.SUBJECT, CLOCKED_BY) : "";
        return where.bind(em.createQuery(
                        "select p.receivedOn, p.id" + due + FROM + where + (pressing ? PRESSING_FIRST : NEWEST_FIRST),
                        Object[].class))
                .setMaxResults(most)
                .getResultStream()
                .map(line -> new Place(pressing ? (Date) line[2] : null, (LocalDate) line[0], (Long) line[1]))
                .toList();
    }

    private List<PetitionRow> rowsAt(List<Place> places) {
        if (places.isEmpty()) {
            return new ArrayList<>();
        }
        List<Long> ids = places.stream().map(Place::id).toList();
        Where where = new Where(scope);
        where.and("p.id in :ids", "ids", ids);
        List<Object[]> found = new ArrayList<>(lines(where, "").getResultList());
        found.sort(Comparator.comparing(line -> ids.indexOf(((Petition) line[0]).id())));
        return rows(found);
    }

    @Transactional
    public long count(PetitionFilter filter) {
        if (Folding.tidy(filter.words()) != null) {
            return countUpTo(Integer.MAX_VALUE - 1L, filter);
        }
        planAnew();
        Where where = where(filter);
        return where.bind(em.createQuery("select count(p)" + FROM + where, Long.class))
                .getSingleResult();
    }

    /** Those of the petitions, by the code they came in with, that the caller sees, with the code each has now. */
    public Map<String, String> seenAmong(Set<String> intakeCodes) {
        return scope.bind(em.createQuery(
                        "select p.intakeCode, p.code from Petition p where " + Scope.within("p.intakeCode", "codes")
                                + " and " + Petitions.VISIBLE,
                        Object[].class))
                .setParameter("codes", String.join(",", intakeCodes))
                .getResultStream()
                .collect(Collectors.toMap(line -> line[0].toString(), line -> line[1].toString()));
    }

    /** The petition with this code, or with this one when it came in; one question, which needs no transaction to see one state. */
    public PetitionRow row(PetitionCode code) {
        Where where = new Where(scope);
        where.and("(p.code = :code or p.intakeCode = :code)", "code", code);
        List<Object[]> found = where.bind(em.createQuery(
                        "select p, c, case when " + visitSeen() + " then 1 else 0 end, k, t" + AUTHOR
                                + ClockRegister.joined(PetitionClocks.SUBJECT, CLOCKED_BY) + " where "
                                + Petitions.VISIBLE_ONE + where,
                        Object[].class))
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("petition.not-found");
        }
        Object[] line = found.get(0);
        return row(line, ((Number) line[2]).intValue() == 1, clocks.rows(found, 3));
    }

    /** The version it has now, to answer a deed with. */
    public int versionOf(PetitionCode code) {
        Where where = new Where(scope);
        where.and("p.code = :code", "code", code);
        return where.bind(em.createQuery(
                        "select p.version from Petition p where " + Petitions.VISIBLE + where, Integer.class))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("petition.not-found"));
    }

    /** Those of them that stand in the open book and are shown to the caller in full. */
    public List<PetitionRow> among(Set<PetitionCode> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        Where where = new Where(scope);
        where.and(
                "p.code in :codes and p.book = vn.tiepdan.petition.RegisterBook.OPEN and " + Petitions.IN_FULL,
                "codes",
                codes);
        return rows(lines(where, ""));
    }

    /** The answers given, oldest first. */
    public List<ReplyRow> replies(PetitionCode code) {
        Where where = new Where(scope);
        where.and("p.code = :code", "code", row(code).code());
        Petition petition = where.bind(em.createQuery("select p" + FROM + where, Petition.class))
                .getSingleResult();
        List<?> found = em.createNativeQuery("""
                        select r.content, r.mode, r.given_on, r.given_by, r.document_number, r.proof, r.note, r.promised_on
                          from petition_reply r join petition p on p.id = r.petition_id where p.intake_code = ?1 order by r.id""")
                .setParameter(1, petition.intakeCode().value())
                .getResultList();
        Detail detail = petition.detailFor(scope);
        return found.stream().map(line -> reply((Object[]) line, detail)).toList();
    }

    /** Why the content, or who wrote and when it came, was corrected each time, oldest first; of sealed petitions nothing, lest a reason tell who wrote. */
    public List<String> corrections(PetitionCode code) {
        PetitionRow row = row(code);
        boolean mine = scope.me().equals(row.takenInBy()) || scope.me().equals(row.assignee());
        if (row.book() != RegisterBook.OPEN
                || scope.detailOf(row.unit(), row.book().shelf(), mine) != Detail.FULL) {
            return List.of();
        }
        List<?> found = em.createNativeQuery("""
                        select c.reason from petition_correction c join petition p on p.id = c.petition_id
                         where p.intake_code = ?1 and c.field in ('summary', 'receivedOn') order by c.id""")
                .setParameter(1, row.intakeCode().value())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The life of the petition as the trail tells it, oldest first. */
    public List<AuditRow> history(PetitionCode code) {
        PetitionRow row = row(code);
        String intakeCode = row.intakeCode().value();
        return life.of(
                new PaperOwner(PapersOfPetitions.KIND, intakeCode),
                List.of(intakeCode, row.code().value()));
    }

    /** Of the petitions into which the paper was split, those that the caller sees. */
    public List<PetitionCode> partsOf(PetitionRow whole) {
        return scope.bind(em.createQuery(
                        "select p.code from Petition p where p.splitFrom = :whole and " + Petitions.VISIBLE
                                + " order by p.id",
                        PetitionCode.class))
                .setParameter("whole", whole.intakeCode().value())
                .getResultList();
    }

    /** The officers of ours whom it is about. */
    public List<OfficerCode> concerned(PetitionCode code) {
        return em.createQuery(
                        "select o from Petition p join p.concerned o where p.code = :code order by o", String.class)
                .setParameter("code", row(code).code())
                .getResultStream()
                .map(OfficerCode::new)
                .toList();
    }

    private TypedQuery<Object[]> lines(Where where, String order) {
        return where.bind(em.createQuery("select p, c" + FROM + where + order, Object[].class));
    }

    private List<PetitionRow> rows(TypedQuery<Object[]> query) {
        return rows(query.getResultList());
    }

    private List<PetitionRow> rows(List<Object[]> found) {
        List<String> codes = found.stream()
                .map(line -> ((Petition) line[0]).intakeCode().value())
                .toList();
        Map<String, List<ClockRow>> running = clocks.of(PetitionClocks.SUBJECT, codes);
        Set<String> atVisit = handedOverAtVisit(codes);
        return found.stream()
                .map(line -> {
                    String code = ((Petition) line[0]).intakeCode().value();
                    return row(line, atVisit.contains(code), running.getOrDefault(code, List.of()));
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Those of the petitions, by intake code, whose visit the caller sees; asked for a whole page, else each line of a list would be asked for. */
    private Set<String> handedOverAtVisit(List<String> intakeCodes) {
        return intakeCodes.isEmpty()
                ? Set.of()
                : scope.bind(em.createQuery(
                                "select cast(p.intakeCode as varchar) from Petition p where "
                                        + Scope.within("p.intakeCode", "codes") + " and " + visitSeen(),
                                String.class))
                        .setParameter("codes", String.join(",", intakeCodes))
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    private PetitionRow row(Object[] line, boolean visitShown, List<ClockRow> clocks) {
        return ((Petition) line[0]).row((vn.tiepdan.identity.Citizen) line[1], scope, visitShown, clocks);
    }

    /** The condition that the caller sees the visit at which the petition was handed over. */
    private String visitSeen() {
        VisitsAsked question = new VisitsAsked("p.visit");
        visits.fire(question);
        return question.condition();
    }

    /** All that narrows the list but the words, of which each meaning is asked for itself. */
    private Where where(PetitionFilter filter) {
        Where where = new Where(scope);
        where.equal("p.unit", "unit", filter.unit());
        where.equal("p.kind", "kind", filter.kind());
        where.equal("p.book", "book", filter.book());
        where.equal("p.matter", "matter", filter.matter());
        where.equal("p.visit", "visit", filter.visit());
        if (filter.stage() != null) {
            where.and("p.stage in :stages", "stages", filter.stage().stages());
        }
        if (filter.visit() != null) {
            where.and(visitSeen(), null, null);
        }
        if (filter.whose() == PetitionFilter.OfficerChoice.MINE) {
            where.and("p.assignee = :me", null, null);
        }
        if (filter.receivedFrom() != null) {
            where.and("p.receivedOn >= :from", "from", filter.receivedFrom());
        }
        if (filter.receivedTo() != null) {
            where.and("p.receivedOn <= :to", "to", filter.receivedTo());
        }
        if (filter.due() != null) {
            where.due(filter.due());
        }
        return where;
    }

    private static ReplyRow reply(Object[] column, Detail detail) {
        return new ReplyRow(
                ReplyContent.valueOf((String) column[0]),
                ReplyMode.valueOf((String) column[1]),
                ((Date) column[2]).toLocalDate(),
                new OfficerCode((String) column[3]),
                (String) column[4],
                Masking.text((String) column[5], detail),
                Masking.text((String) column[6], detail),
                column[7] == null ? null : ((Date) column[7]).toLocalDate());
    }

    /** Conditions with their values; the scope's own words are always bound. */
    private static final class Where {

        private final Scope scope;
        private final StringBuilder conditions = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        private Where(Scope scope) {
            this.scope = scope;
        }

        private void and(String condition, String name, Object value) {
            conditions.append(" and ").append(condition);
            if (name != null) {
                values.put(name, value);
            }
        }

        /** Only what follows the key; everything for null. */
        private void after(PetitionKey key) {
            if (key != null) {
                and(
                        "(p.receivedOn <= :keyDay and (p.receivedOn < :keyDay or p.id < :keyId))",
                        "keyDay",
                        key.receivedOn());
                also("keyId", key.id());
            }
        }

        private void also(String name, Object value) {
            values.put(name, value);
        }

        private void due(Due due) {
            conditions.append(ClockRegister.condition(due, PetitionClocks.SUBJECT, CLOCKED_BY, values));
        }

        private void equal(String path, String name, Object value) {
            if (value != null) {
                and(path + " = :" + name, name, value);
            }
        }

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            scope.bind(query);
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return conditions.toString();
        }
    }
}
