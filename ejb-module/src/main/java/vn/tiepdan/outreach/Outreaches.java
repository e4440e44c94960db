package vn.tiepdan.outreach;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All guidance and notes of the Front and the organisations, as one collection. */
@Repository
class Outreaches {

    /** Whose work it is at the ward. */
    static final String[] OFFICE = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    /**
     * Who sees a guidance: the office of the ward, and the organisation that was asked; about a sensitive topic only who asked, the chair,
     * the readers he named, and the organisation. Never whom the case concerns.
     */
    static final String GUIDANCE = "((" + Scope.within("g.organisation", "own") + " or ("
            + Scope.within("g.unit", "office")
            + " and (g.topic is null or g.askedBy = :me or " + Scope.within("g.unit", "chair")
            + " or exists (select q from Guidance k join k.readers q where k.id = g.id and q = :myCode)))) and (g.matter is null or "
            + Scope.notHidden("g.matter") + "))";

    /** Who sees a note: the office of the ward, and the organisation whose note it is. Never whom its case concerns. */
    static final String NOTE = "((" + Scope.within("n.organisation", "own") + " or " + Scope.within("n.unit", "office")
            + ") and (n.matter is null or " + Scope.notHidden("n.matter") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    @Inject
    Ends ends;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Binds what the conditions above ask. */
    <Q extends Query> Q bind(Q query) {
        scope.bind(query);
        query.setParameter("own", Ends.listed(ends.own()));
        query.setParameter("office", Ends.listed(unitsOf(OFFICE)));
        if (query.getParameters().stream().anyMatch(one -> "chair".equals(one.getName()))) {
            query.setParameter("chair", Ends.listed(unitsOf(Role.CHAIR)));
        }
        return query;
    }

    private Set<UnitCode> unitsOf(String... roles) {
        return scope.openUnits().stream()
                .filter(unit -> scope.holdsIn(unit, roles))
                .collect(Collectors.toSet());
    }

    /** The next code of its kind of the ward in the year; whoever asks at the same time waits. */
    String next(String kind, String entity, UnitCode unit, int year) {
        String stem = kind + "-" + unit + "-" + year + "-";
        numbering.inTurn(stem);
        long known = em.createQuery("select count(x) from " + entity + " x where x.code like :stem", Long.class)
                .setParameter("stem", stem + "%")
                .getSingleResult();
        return stem + String.format("%04d", known + 1);
    }

    Guidance guidance(String code) {
        return bind(em.createQuery("select g from Guidance g where g.code = :code and " + GUIDANCE, Guidance.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("outreach.guidance.not-found", code));
    }

    Guidance asSeen(String code, int seenVersion) {
        Guidance guidance = guidance(code);
        if (guidance.version() != seenVersion) {
            throw new Stale("outreach.guidance.stale", code);
        }
        return guidance;
    }

    /** How many people a case is known to be of: the most at one time, or all who came or wrote one by one. */
    int peopleOf(MatterCode matter) {
        return ((Number) em.createNativeQuery("""
                        select greatest(
                            (select coalesce(max(people), 0) from visit where matter_code = ?1 and stage not in ('VOIDED', 'SPLIT')),
                            (select coalesce(max(signatures), 0) from petition where matter_code = ?1 and stage not in ('VOIDED', 'SPLIT')),
                            (select count(distinct c) from (
                                select w.citizen_code as c from visit v join visit_person w on w.visit_id = v.id
                                 where v.matter_code = ?1 and v.stage not in ('VOIDED', 'SPLIT')
                                union all
                                select p.author_citizen from petition p where p.matter_code = ?1 and p.stage not in ('VOIDED', 'SPLIT')) a))""")
                        .setParameter(1, matter.value())
                        .getSingleResult())
                .intValue();
    }

    /** Whether one of the organisations was asked for guidance about the case, and so knows its code. */
    boolean isAskedAbout(MatterCode matter, Set<UnitCode> organisations) {
        return em.createQuery(
                                "select count(g) from Guidance g where g.matter = :matter and "
                                        + Scope.within("g.organisation", "own"),
                                Long.class)
                        .setParameter("matter", matter)
                        .setParameter("own", Ends.listed(organisations))
                        .getSingleResult()
                > 0;
    }

    void read(Guidance guidance, OfficerCode by, Instant at) {
        em.createNativeQuery("insert into guidance_reading (guidance_id, officer_code, read_at) values (?1, ?2, ?3)")
                .setParameter(1, guidance.id())
                .setParameter(2, by.value())
                .setParameter(3, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The last readings, the latest first. */
    List<Object[]> readings(String code, int most) {
        List<?> found = em.createNativeQuery("""
                        select o.full_name, r.read_at from guidance_reading r join guidance g on g.id = r.guidance_id
                          join officer o on o.code = r.officer_code where g.code = ?1 order by r.id desc""")
                .setParameter(1, code)
                .setMaxResults(most)
                .getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }
}
