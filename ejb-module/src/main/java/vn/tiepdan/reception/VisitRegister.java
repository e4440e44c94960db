package vn.tiepdan.reception;

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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.document.LifeWithPapers;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.identity.Citizen;
import vn.tiepdan.identity.Masking;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Detail;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.party.Representation;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.ReplyRow;
import vn.tiepdan.petition.Sought;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads visits within the caller's scope of view: the reception book, counts, details and history ask the same predicate. */
@Repository
public class VisitRegister {

    private static final String FROM = " from Visit v where " + Visits.VISIBLE;
    private static final String NEWEST_FIRST = " order by v.visitedOn desc, v.id desc";
    private static final String CLOCKED_BY = "v.intakeCode";
    private static final int READ_AT_ONCE = 200;
    private static final String PRESSING_FIRST =
            " order by " + ClockRegister.earliest(ReceptionDesk.SUBJECT, CLOCKED_BY) + ", v.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    ClockRegister clocks;

    @Inject
    LifeWithPapers life;

    @Inject
    KeptVisitors kept;

    /** The condition that the caller sees the visit whose intake code is at this path; its words are bound by the scope. */
    public static String seen(String path) {
        return seen(path, Visits.VISIBLE);
    }

    /** The same where it is asked of one record or of few. */
    static String seenOfOne(String path) {
        return seen(path, Visits.VISIBLE_ONE);
    }

    private static String seen(String path, String visible) {
        return "exists (select v from Visit v where v.intakeCode = " + path + " and " + visible + ")";
    }

    /** One page of the list, newest first; of what is due, the most pressing first. */
    @Transactional
    public List<VisitRow> find(VisitFilter filter, int first, int size) {
        if (Folding.tidy(filter.words()) != null) {
            List<Place> places = places(filter, null, first + size);
            return rowsAt(places.subList(Math.min(first, places.size()), Math.min(first + size, places.size())));
        }
        planAnew();
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        String order = filter.due() == null ? NEWEST_FIRST : PRESSING_FIRST;
        return rows(bind(em.createQuery("select v" + FROM + where + order, Visit.class), values)
                .setFirstResult(first)
                .setMaxResults(size));
    }

    /** The page that follows the key; the first one for null. */
    @Transactional
    public List<VisitRow> after(VisitFilter filter, VisitKey key, int size) {
        if (Folding.tidy(filter.words()) != null) {
            return rowsAt(places(filter, key, size));
        }
        planAnew();
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values) + following(key, values);
        return rows(bind(em.createQuery("select v" + FROM + where + NEWEST_FIRST, Visit.class), values)
                .setMaxResults(size));
    }

    /** Where the page that ends with this visit ends. */
    public VisitKey key(VisitRow row) {
        return em.createQuery(
                        "select new vn.tiepdan.reception.VisitKey(v.visitedOn, v.id) from Visit v where v.code = :code",
                        VisitKey.class)
                .setParameter("code", row.code())
                .getSingleResult();
    }

    /** What was typed, found in the order of how surely it was meant, and of what is found alike the newest first. */
    @Transactional
    public List<VisitRow> search(String typed, int size) {
        Sought sought = sought(typed);
        Set<Place> found = new LinkedHashSet<>();
        for (Sought.Way way : sought.ways()) {
            if (found.size() < size) {
                found.addAll(places("", way, way.of(sought.values()), false, size));
            }
        }
        return rowsAt(found.stream().limit(size).toList());
    }

    /** How many are found, counted no further than so many and one. */
    @Transactional
    public long countUpTo(long most, VisitFilter filter) {
        return Math.min(ids(filter, most + 1).size(), most + 1);
    }

    /** The records of the list, no more than so many of each way in which the words may be meant. */
    private Set<Long> ids(VisitFilter filter, long most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        if (Folding.tidy(filter.words()) == null) {
            planAnew();
            return ids(where, values, most);
        }
        Sought sought = sought(filter.words());
        Set<Long> ids = new HashSet<>();
        for (Sought.Way way : sought.ways()) {
            Map<String, Object> also = new HashMap<>(values);
            also.putAll(way.of(sought.values()));
            ids.addAll(ids(where + way.condition(), also, most));
        }
        return ids;
    }

    private Set<Long> ids(String where, Map<String, Object> values, long most) {
        return new HashSet<>(bind(em.createQuery("select v.id" + FROM + where, Long.class), values)
                .setMaxResults(Math.toIntExact(most))
                .getResultList());
    }

    private void planAnew() {
        em.createNativeQuery(Scope.PLAN_ANEW).getSingleResult();
    }

    private Sought sought(String typed) {
        planAnew();
        return Sought.of(
                typed,
                scope,
                "v",
                Visits.IN_FULL,
                citizen ->
                        " and exists (select q from VisitPerson q, Citizen c where q.visit = v and c.code = q.citizen and "
                                + citizen + ")");
    }

    /** Where a visit stands in a list. */
    private record Place(Date due, LocalDate visitedOn, long id) {

        private static final Comparator<Place> PRESSING = Comparator.comparing(
                        Place::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Place::id);
        private static final Comparator<Place> NEWEST =
                Comparator.comparing(Place::visitedOn).thenComparing(Place::id).reversed();
    }

    private List<Place> places(VisitFilter filter, VisitKey key, int most) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values) + following(key, values);
        Sought sought = sought(filter.words());
        boolean pressing = filter.due() != null && key == null;
        Set<Place> found = new HashSet<>();
        for (Sought.Way way : sought.ways()) {
            Map<String, Object> also = new HashMap<>(values);
            also.putAll(way.of(sought.values()));
            found.addAll(places(where, way, also, pressing, most));
        }
        return found.stream()
                .sorted(pressing ? Place.PRESSING : Place.NEWEST)
                .limit(most)
                .toList();
    }

    private List<Place> places(String where, Sought.Way way, Map<String, Object> values, boolean pressing, int most) {
        String due = pressing ? ", " + ClockRegister.earliest(ReceptionDesk.SUBJECT, CLOCKED_BY) : "";
        return bind(
                        em.createQuery(
                                "select v.visitedOn, v.id" + due + FROM + where + way.condition()
                                        + (pressing ? PRESSING_FIRST : NEWEST_FIRST),
                                Object[].class),
                        values)
                .setMaxResults(most)
                .getResultStream()
                .map(line -> new Place(pressing ? (Date) line[2] : null, (LocalDate) line[0], (Long) line[1]))
                .toList();
    }

    /** The list in the order of the book, a part at a time; no more than so many visits in all. */
    void inBookOrder(VisitFilter filter, int most, Consumer<List<VisitRow>> reader) {
        List<Long> ids = new ArrayList<>();
        if (Folding.tidy(filter.words()) != null) {
            places(filter, null, most).stream().sorted(Place.NEWEST.reversed()).forEach(place -> ids.add(place.id()));
        } else {
            planAnew();
            Map<String, Object> values = new HashMap<>();
            String where = where(filter, values);
            ids.addAll(bind(
                            em.createQuery("select v.id" + FROM + where + " order by v.visitedOn, v.id", Long.class),
                            values)
                    .setMaxResults(most)
                    .getResultList());
        }
        for (int first = 0; first < ids.size(); first += READ_AT_ONCE) {
            reader.accept(rowsOf(ids.subList(first, Math.min(first + READ_AT_ONCE, ids.size()))));
            em.clear();
        }
    }

    private List<VisitRow> rowsAt(List<Place> places) {
        return rowsOf(places.stream().map(Place::id).toList());
    }

    private List<VisitRow> rowsOf(List<Long> ids) {
        if (ids.isEmpty()) {
            return new ArrayList<>();
        }
        List<Visit> found = new ArrayList<>(
                bind(em.createQuery("select v" + FROM + " and v.id in :ids", Visit.class), Map.of("ids", ids))
                        .getResultList());
        found.sort(Comparator.comparing(visit -> ids.indexOf(visit.id())));
        return rows(found);
    }

    /** Only what follows the key; everything for null. */
    private static String following(VisitKey key, Map<String, Object> values) {
        if (key == null) {
            return "";
        }
        values.put("keyDay", key.visitedOn());
        values.put("keyId", key.id());
        return " and (v.visitedOn <= :keyDay and (v.visitedOn < :keyDay or v.id < :keyId))";
    }

    public long count(VisitFilter filter) {
        if (Folding.tidy(filter.words()) != null) {
            return ids(filter, Integer.MAX_VALUE).size();
        }
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        return bind(em.createQuery("select count(v)" + FROM + where, Long.class), values)
                .getSingleResult();
    }

    /**
     * How many people came in the visits of the list; whoever came for several contents of one visit is counted there once, and for
     * a case where its content is.
     */
    public long people(VisitFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        if (Folding.tidy(filter.words()) != null) {
            Set<Long> ids = ids(filter, Integer.MAX_VALUE);
            if (ids.isEmpty()) {
                return 0;
            }
            where = " and v.id in :ids";
            values = new HashMap<>(Map.of("ids", ids));
        }
        if (filter.matter() == null) {
            where += " and v.splitFrom is null";
        }
        Long sum = bind(em.createQuery("select sum(v.people)" + FROM + where, Long.class), values)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }

    /**
     * The classified visits of these days that the caller sees and that were not taken back, added up by what the statistics tell
     * apart. A visit and its people are counted where they came, its contents where each stands.
     */
    public List<VisitSum> sums(UnitCode unit, LocalDate from, LocalDate to) {
        List<VisitSum> sums = new ArrayList<>();
        for (boolean group : new boolean[] {false, true}) {
            String alike = "v.type, v.presiding, v.visitedOn, v.ordinal, v.stage, v.kind";
            sums.addAll(bind(
                            em.createQuery(
                                    "select " + alike + ", sum(case when v.splitFrom is null then 1 else 0 end),"
                                            + " sum(case when v.splitFrom is null then v.people else 0 end), count(v)"
                                            + FROM
                                            + " and v.unit = :unit and v.visitedOn between :from and :to and v.kind is not null"
                                            + " and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED and v.people "
                                            + (group ? ">=" : "<") + " :group group by " + alike,
                                    Object[].class),
                            Map.of("unit", unit, "from", from, "to", to, "group", Representation.GROUP))
                    .getResultStream()
                    .map(column -> new VisitSum(
                            (ReceptionType) column[0],
                            (OfficerCode) column[1],
                            (LocalDate) column[2],
                            (VisitOrdinal) column[3],
                            column[4] == RecordStage.REFUSED || column[4] == RecordStage.CLOSED_REFUSED,
                            (PetitionKind) column[5],
                            group,
                            ((Number) column[6]).intValue(),
                            ((Number) column[7]).intValue(),
                            column[4] == RecordStage.SPLIT ? 0 : ((Number) column[8]).intValue()))
                    .toList());
        }
        return sums;
    }

    /** Those of the visits, by the code they came in with, that the caller sees, with the code each has now. */
    public Map<String, String> seenAmong(Set<String> intakeCodes) {
        return scope.bind(em.createQuery(
                        "select v.intakeCode, v.code from Visit v where " + Scope.within("v.intakeCode", "codes")
                                + " and " + Visits.VISIBLE,
                        Object[].class))
                .setParameter("codes", String.join(",", intakeCodes))
                .getResultStream()
                .collect(Collectors.toMap(line -> line[0].toString(), line -> line[1].toString()));
    }

    /** The visit with this code, or with this one when it came in. */
    public VisitRow row(VisitCode code) {
        Map<String, Object> values = new HashMap<>(Map.of("code", code));
        return rows(bind(
                        em.createQuery(
                                "select v" + FROM + " and (v.code = :code or v.intakeCode = :code)", Visit.class),
                        values))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("reception.visit.not-found"));
    }

    /** Of the contents into which the visit was split, those that the caller sees. */
    public List<VisitCode> partsOf(VisitRow whole) {
        return bind(
                        em.createQuery(
                                "select v.code" + FROM + " and v.splitFrom = :whole order by v.id", VisitCode.class),
                        Map.of("whole", whole.intakeCode()))
                .getResultList();
    }

    /** The visit of which this is one content; null where the caller does not see it. */
    public VisitCode wholeOf(VisitRow part) {
        return bind(
                        em.createQuery("select v.code" + FROM + " and v.intakeCode = :whole", VisitCode.class),
                        Map.of("whole", part.splitFrom()))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** The numbers in the book beside which these visits stand: of the whole, or of its contents. */
    Map<VisitCode, String> splitNumbers(List<VisitRow> visits) {
        Map<VisitCode, String> numbers = new HashMap<>();
        String split = visits.stream()
                .filter(row -> row.splitFrom() != null || row.stage() == RecordStage.SPLIT)
                .map(row -> row.intakeCode().value())
                .collect(Collectors.joining(","));
        if (split.isEmpty()) {
            return numbers;
        }
        List<?> found = em.createNativeQuery("""
                        select v.intake_code, string_agg(cast(o.book_number as varchar), ', ' order by o.book_number)
                          from visit v join visit o on (o.split_from = v.intake_code or o.intake_code = v.split_from) and o.book = v.book
                         where v.intake_code = any (string_to_array(?1, ',')) group by 1""").setParameter(1, split).getResultList();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            numbers.put(new VisitCode((String) column[0]), (String) column[1]);
        }
        return numbers;
    }

    /** The answers given, oldest first. */
    public List<ReplyRow> replies(VisitCode code) {
        Visit visit = bind(
                        em.createQuery("select v" + FROM + " and v.code = :code", Visit.class),
                        Map.of("code", row(code).code()))
                .getSingleResult();
        Detail detail = visit.detailFor(scope);
        List<?> found = em.createNativeQuery("""
                        select r.content, r.mode, r.given_on, r.given_by, r.document_number, r.proof, r.note, r.promised_on
                          from visit_reply r join visit v on v.id = r.visit_id where v.intake_code = ?1 order by r.id""")
                .setParameter(1, visit.intakeCode().value())
                .getResultList();
        return found.stream().map(line -> reply((Object[]) line, detail)).toList();
    }

    /** The answers to all of these visits, oldest first, by the code a visit came in with. */
    Map<VisitCode, List<ReplyRow>> replies(List<VisitRow> visits) {
        Map<VisitCode, Detail> details =
                visits.stream().collect(Collectors.toMap(VisitRow::intakeCode, this::detailOf));
        Map<VisitCode, List<ReplyRow>> replies = new HashMap<>();
        List<?> found = em.createNativeQuery("""
                        select r.content, r.mode, r.given_on, r.given_by, r.document_number, r.proof, r.note, r.promised_on, v.intake_code
                          from visit_reply r join visit v on v.id = r.visit_id
                         where v.intake_code = any (string_to_array(?1, ',')) order by r.id""")
                .setParameter(
                        1,
                        String.join(
                                ",",
                                visits.stream()
                                        .map(row -> row.intakeCode().value())
                                        .toList()))
                .getResultList();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            VisitCode visit = new VisitCode((String) column[8]);
            replies.computeIfAbsent(visit, none -> new ArrayList<>()).add(reply(column, details.get(visit)));
        }
        return replies;
    }

    private Detail detailOf(VisitRow row) {
        return scope.detailOf(row.unit(), row.book().shelf(), scope.me().equals(row.receivedBy()));
    }

    /** The whole number of papers of the first one named at each of these visits, for the official book alone. */
    Map<VisitCode, String> paperNumbers(List<VisitRow> visits) {
        Map<VisitCode, String> numbers = new HashMap<>();
        if (visits.isEmpty()) {
            return numbers;
        }
        em.createQuery("""
                        select p.visit.code, c, p from VisitPerson p, Citizen c
                         where c.code = p.citizen and p.visit.code in :codes order by p.id""", Object[].class)
                .setParameter("codes", visits.stream().map(VisitRow::code).toList())
                .getResultList()
                .forEach(line -> numbers.putIfAbsent(
                        (VisitCode) line[0],
                        known((VisitPerson) line[2], (Citizen) line[1]).paperNumber()));
        return numbers;
    }

    /** Why the content, or who came and when, was corrected each time, oldest first; of sealed visits nothing, lest a reason tell who came. */
    public List<String> corrections(VisitCode code) {
        VisitRow row = row(code);
        if (row.book() != RegisterBook.OPEN || detailOf(row) != Detail.FULL) {
            return List.of();
        }
        List<?> found = em.createNativeQuery("""
                        select c.reason from visit_correction c join visit v on v.id = c.visit_id
                         where v.intake_code = ?1 and c.field in ('content', 'visit')
                           and not exists (select 1 from visit_correction w where w.visit_id = c.visit_id and w.field = 'words' and w.id >= c.id)
                         order by c.id""")
                .setParameter(1, row.intakeCode().value())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The life of the visit as the trail tells it, oldest first. */
    public List<AuditRow> history(VisitCode code) {
        VisitRow row = row(code);
        String intakeCode = row.intakeCode().value();
        return life.of(
                new PaperOwner(PapersOfVisits.KIND, intakeCode),
                List.of(intakeCode, row.code().value()));
    }

    /** The officers of ours whom it is about. */
    public List<OfficerCode> concerned(VisitCode code) {
        return em.createQuery("select o from Visit v join v.concerned o where v.code = :code order by o", String.class)
                .setParameter("code", row(code).code())
                .getResultStream()
                .map(OfficerCode::new)
                .toList();
    }

    private List<VisitRow> rows(TypedQuery<Visit> query) {
        return rows(query.getResultList());
    }

    private List<VisitRow> rows(List<Visit> found) {
        Map<Long, List<VisitorRow>> visitors = visitors(found);
        Map<String, List<ClockRow>> running = clocks.of(
                ReceptionDesk.SUBJECT,
                found.stream().map(visit -> visit.intakeCode().value()).toList());
        List<VisitRow> rows = new ArrayList<>();
        for (Visit visit : found) {
            rows.add(visit.row(
                    scope,
                    visitors.getOrDefault(visit.id(), List.of()),
                    running.getOrDefault(visit.intakeCode().value(), List.of())));
        }
        return rows;
    }

    private Map<Long, List<VisitorRow>> visitors(List<Visit> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<Long, Detail> details =
                found.stream().collect(Collectors.toMap(Visit::id, visit -> visit.detailFor(scope)));
        Set<Long> denouncing = found.stream()
                .filter(visit -> visit.kind() == PetitionKind.DENUNCIATION)
                .map(Visit::id)
                .collect(Collectors.toSet());
        Map<Long, List<VisitorRow>> visitors = new LinkedHashMap<>();
        em.createQuery("""
                        select p.visit.id, p, c from VisitPerson p left join Citizen c on c.code = p.citizen
                         where p.visit.id in :ids order by p.id""", Object[].class)
                .setParameter("ids", found.stream().map(Visit::id).toList())
                .getResultList()
                .forEach(line -> visitors.computeIfAbsent((Long) line[0], visit -> new ArrayList<>())
                        .add(visitor(
                                (VisitPerson) line[1],
                                denouncing.contains((Long) line[0]),
                                (Citizen) line[2],
                                details.get((Long) line[0]))));
        return visitors;
    }

    /** What the book says of somebody: what is known of him, or what a closed book goes on saying. */
    private PersonalData known(VisitPerson person, Citizen citizen) {
        return person.kept() == null ? citizen.data() : kept.of(person);
    }

    private VisitorRow visitor(VisitPerson person, boolean denounces, Citizen citizen, Detail detail) {
        if (citizen == null) {
            String alias = denounces ? Masking.text(person.seal(), detail) : null;
            return new VisitorRow(person.capacity(), true, null, null, null, null, null, null, null, alias);
        }
        PersonalData known = known(person, citizen);
        return new VisitorRow(
                person.capacity(),
                false,
                known.kind(),
                Masking.name(known.fullName(), detail),
                detail == Detail.FULL ? known.birthYear() : null,
                Masking.number(known.paperNumber(), detail),
                Masking.text(known.address(), detail),
                Masking.text(known.telephone(), detail),
                Masking.text(known.noPaperReason(), detail),
                null);
    }

    private String where(VisitFilter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder();
        equal(where, values, "v.unit", "unit", filter.unit());
        equal(where, values, "v.kind", "kind", filter.kind());
        equal(where, values, "v.type", "type", filter.type());
        if (filter.stage() != null) {
            where.append(" and v.stage in :stages");
            values.put("stages", filter.stage().stages());
        }
        equal(where, values, "v.book", "book", filter.book());
        equal(where, values, "v.matter", "matter", filter.matter());
        if (filter.from() != null) {
            where.append(" and v.visitedOn >= :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and v.visitedOn <= :to");
            values.put("to", filter.to());
        }
        if (filter.groups()) {
            where.append(" and v.people >= :group");
            values.put("group", Representation.GROUP);
        }
        if (filter.due() != null) {
            where.append(ClockRegister.condition(filter.due(), ReceptionDesk.SUBJECT, CLOCKED_BY, values));
        }
        return where.toString();
    }

    private static void equal(StringBuilder where, Map<String, Object> values, String path, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(path).append(" = :").append(name);
            values.put(name, value);
        }
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        scope.bind(query);
        values.forEach(query::setParameter);
        return query;
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
}
