package vn.tiepdan.coverage;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All coverage rules, duty officers and leaves, as one collection. */
@Repository
class Coverages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Numbering numbering;

    void add(Object entry) {
        em.persist(entry);
        em.flush();
    }

    /** The next code of a rule of the unit; whoever asks at the same time waits. */
    String nextRule(UnitCode unit) {
        String stem = "QT-" + unit;
        numbering.inTurn(stem);
        long known = em.createQuery("select count(r) from CoverageRule r where r.unit = :unit", Long.class)
                .setParameter("unit", unit)
                .getSingleResult();
        return stem + "-" + (known + 1);
    }

    CoverageRule rule(String code) {
        return em.createQuery("select r from CoverageRule r where r.code = :code", CoverageRule.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("coverage.rule.not-found", code));
    }

    OfficerLeave leave(long number) {
        OfficerLeave leave = em.find(OfficerLeave.class, number, LockModeType.NONE);
        if (leave == null) {
            throw new NotFound("coverage.leave.not-found");
        }
        return leave;
    }

    Optional<DutyOfficer> officer(UnitCode unit, OfficerCode officer) {
        return em.createQuery(
                        "select d from DutyOfficer d where d.unit = :unit and d.officer = :officer", DutyOfficer.class)
                .setParameter("unit", unit)
                .setParameter("officer", officer)
                .getResultStream()
                .findFirst();
    }

    /** The rules of the unit that are in force on one of the days. */
    List<CoverageRule> rules(UnitCode unit, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select r from CoverageRule r
                         where r.unit = :unit and r.validFrom <= :to and (r.validTo is null or r.validTo >= :from)
                         order by r.place, r.startsAt, r.id""", CoverageRule.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** By name; their fields are read together, not one by one. */
    List<DutyOfficerRow> officers(UnitCode unit) {
        Map<OfficerCode, String> names = new HashMap<>();
        em.createQuery(
                        "select o.code, o.fullName from DutyOfficer d, Officer o where o.code = d.officer and d.unit = :unit",
                        Object[].class)
                .setParameter("unit", unit)
                .getResultStream()
                .forEach(found -> names.put((OfficerCode) found[0], (String) found[1]));
        return em.createQuery("select d from DutyOfficer d where d.unit = :unit", DutyOfficer.class)
                .setParameter("unit", unit)
                .setHint("eclipselink.batch", "d.fields")
                .getResultStream()
                .map(officer -> officer.row(names.get(officer.officer())))
                .sorted(Comparator.comparing(DutyOfficerRow::name).thenComparing(DutyOfficerRow::officer))
                .toList();
    }

    /** Who is away on one of the days. */
    List<LeaveRow> leaves(UnitCode unit, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select l, o.fullName from OfficerLeave l, Officer o
                         where o.code = l.officer and l.unit = :unit and l.withdrawnOn is null and l.firstDay <= :to
                           and l.lastDay >= :from
                         order by l.firstDay, o.fullName, l.id""", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(found -> ((OfficerLeave) found[0]).row((String) found[1]))
                .toList();
    }

    boolean isAway(UnitCode unit, OfficerCode officer, LocalDate from, LocalDate to) {
        return leaves(unit, from, to).stream().anyMatch(leave -> leave.officer().equals(officer));
    }

    /** Of the rules, the officers and the leaves that count in the span: the same as long as nothing of it changed. */
    String stamp(UnitCode unit, LocalDate from, LocalDate to) {
        return (String) em.createNativeQuery("""
                        select md5(coalesce((select string_agg(r.id || ':' || r.version, ',' order by r.id) from coverage_rule r
                                              where r.unit_code = ?1 and r.valid_from <= ?3
                                                and (r.valid_to is null or r.valid_to >= ?2)), '') || '|' ||
                                   coalesce((select string_agg(d.id || ':' || d.version, ',' order by d.id) from duty_officer d
                                              where d.unit_code = ?1), '') || '|' ||
                                   coalesce((select string_agg(f.duty_officer_id || ':' || f.field, ',' order by f.duty_officer_id, f.field)
                                               from duty_officer_field f join duty_officer d on d.id = f.duty_officer_id
                                              where d.unit_code = ?1), '') || '|' ||
                                   coalesce((select string_agg(l.id || ':' || l.version, ',' order by l.id) from officer_leave l
                                              where l.unit_code = ?1 and l.withdrawn_on is null and l.first_day <= ?3
                                                and l.last_day >= ?2), ''))""")
                .setParameter(1, unit.value())
                .setParameter(2, Date.valueOf(from))
                .setParameter(3, Date.valueOf(to))
                .getSingleResult();
    }
}
