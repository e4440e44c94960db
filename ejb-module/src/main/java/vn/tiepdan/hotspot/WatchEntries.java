package vn.tiepdan.hotspot;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All watched grounds with the facts of their cases, as a collection. */
@Repository
class WatchEntries {

    /**
     * Who sees that a case {@code f} is watched: whoever sees the case, and the specialist who was given a petition of it; never whom a
     * record of it concerns.
     */
    static final String SEEN = "(" + MatterRegister.seen("f.matter")
            + " or (f.confidential = false and exists (select p from Petition p where p.matter = f.matter and p.assignee = :me"
            + " and p.book = vn.tiepdan.petition.RegisterBook.OPEN) and " + Scope.notHidden("f.code") + "))";

    private static final int TREND = 30;

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void add(WatchEntry entry) {
        em.persist(entry);
        em.flush();
    }

    void write() {
        em.flush();
    }

    CaseFacts facts(MatterCode matter) {
        CaseReaders.require(scope);
        return scope.bind(em.createQuery(
                        "select f from CaseFacts f where f.matter = :matter and " + SEEN, CaseFacts.class))
                .setParameter("matter", matter)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("matter.not-found"));
    }

    /** The confirmed ground of the case, run out or not. */
    Optional<WatchEntry> confirmed(MatterCode matter, WatchGround ground) {
        return em.createQuery(
                        "select e from WatchEntry e where e.matter = :matter and e.ground = :ground and e.state = vn.tiepdan.hotspot.WatchState.CONFIRMED",
                        WatchEntry.class)
                .setParameter("matter", matter)
                .setParameter("ground", ground)
                .getResultStream()
                .findFirst();
    }

    /** Refuses who decided on another version than the one stored ({@code hotspot.stale}); the case must be seen by the caller. */
    WatchEntry asSeen(long number, int seenVersion) {
        WatchEntry entry = scope.bind(em.createQuery(
                        "select e from WatchEntry e, CaseFacts f where f.matter = e.matter and e.id = :number and "
                                + MatterRegister.seen("f.matter"),
                        WatchEntry.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("hotspot.watch.not-found"));
        if (entry.version() != seenVersion) {
            throw new Stale("hotspot.stale");
        }
        return entry;
    }

    void renewal(WatchEntry entry, LocalDate before, String reason, OfficerCode by, LocalDate today) {
        em.flush();
        em.createNativeQuery("""
                        insert into case_watch_renewal (watch_id, until_on, before_on, reason, renewed_by, renewed_on)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, entry.id())
                .setParameter(2, Date.valueOf(entry.reviewOn()))
                .setParameter(3, Date.valueOf(before))
                .setParameter(4, reason)
                .setParameter(5, by.value())
                .setParameter(6, Date.valueOf(today))
                .executeUpdate();
    }

    List<CaseFacts> find(Asked asked, String order, int first, int size) {
        CaseReaders.require(scope);
        return asked.bind(scope.bind(em.createQuery("select f" + asked.from() + order, CaseFacts.class)))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Asked asked) {
        CaseReaders.require(scope);
        return asked.bind(scope.bind(em.createQuery("select count(f)" + asked.from(), Long.class)))
                .getSingleResult();
    }

    /** The grounds of the cases, the latest first. */
    Map<MatterCode, List<WatchEntry>> of(Collection<MatterCode> matters) {
        if (matters.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e from WatchEntry e where " + Scope.within("e.matter", "matters")
                                + " order by e.decidedOn desc, e.id desc",
                        WatchEntry.class)
                .setParameter("matters", listed(matters))
                .getResultStream()
                .collect(Collectors.groupingBy(WatchEntry::matter));
    }

    /** How many visits each case had in the thirty days until today, and in the thirty before. */
    Map<String, int[]> trends(Collection<MatterCode> matters, LocalDate today) {
        Map<String, int[]> trends = new HashMap<>();
        if (matters.isEmpty()) {
            return trends;
        }
        List<?> found = em.createNativeQuery("""
                        select v.matter_code,
                               count(distinct coalesce(v.split_from, v.intake_code)) filter (where v.visited_on > ?2),
                               count(distinct coalesce(v.split_from, v.intake_code)) filter (where v.visited_on <= ?2)
                          from visit v join matter m on m.code = v.matter_code
                         where v.matter_code = any (string_to_array(?1, ',')) and v.stage <> 'VOIDED' and v.kind is not null
                           and (v.book = 'DENUNCIATION') = m.confidential and v.visited_on > ?3 and v.visited_on <= ?4
                         group by 1""")
                .setParameter(1, listed(matters))
                .setParameter(2, Date.valueOf(today.minusDays(TREND)))
                .setParameter(3, Date.valueOf(today.minusDays(2L * TREND)))
                .setParameter(4, Date.valueOf(today))
                .getResultList();
        found.stream()
                .map(line -> (Object[]) line)
                .forEach(line -> trends.put(
                        (String) line[0], new int[] {((Number) line[1]).intValue(), ((Number) line[2]).intValue()}));
        return trends;
    }

    Map<OfficerCode, String> names(Set<OfficerCode> officers) {
        if (officers.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select o.code, o.fullName from Officer o where o.code in :officers", Object[].class)
                .setParameter("officers", officers)
                .getResultStream()
                .collect(Collectors.toMap(line -> (OfficerCode) line[0], line -> (String) line[1]));
    }

    Set<SubjectField> area(OfficerCode officer) {
        List<?> found = em.createNativeQuery("select field from watch_area where officer_code = ?1")
                .setParameter(1, officer.value())
                .getResultList();
        return found.stream()
                .map(field -> SubjectField.valueOf((String) field))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void follow(OfficerCode officer, Set<SubjectField> fields) {
        em.createNativeQuery("delete from watch_area where officer_code = ?1")
                .setParameter(1, officer.value())
                .executeUpdate();
        fields.forEach(field -> em.createNativeQuery("insert into watch_area (officer_code, field) values (?1, ?2)")
                .setParameter(1, officer.value())
                .setParameter(2, field.name())
                .executeUpdate());
    }

    static String listed(Collection<MatterCode> matters) {
        return matters.stream().map(MatterCode::value).collect(Collectors.joining(","));
    }

    /** A question about cases with its values. */
    record Asked(String from, Map<String, Object> values) {

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
