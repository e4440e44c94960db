package vn.tiepdan.certificate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.tiepdan.deadline.ClockCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All certificates, as a collection; one that was given is never changed. */
@Repository
class Certificates {

    @PersistenceContext
    EntityManager em;

    void add(
            CertificateCode code,
            ClockCode clock,
            UnitCode unit,
            LocalDateTime at,
            OfficerCode by,
            LocalDate due,
            String facts) {
        em.createNativeQuery("""
                        insert into deadline_certificate (id, code, clock_code, unit_code, issued_at, issued_by, due_on, facts)
                        values (nextval('deadline_certificate_seq'), ?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as jsonb))""")
                .setParameter(1, code.value())
                .setParameter(2, clock.value())
                .setParameter(3, unit.value())
                .setParameter(4, Timestamp.valueOf(at))
                .setParameter(5, by.value())
                .setParameter(6, Date.valueOf(due))
                .setParameter(7, facts)
                .executeUpdate();
    }

    /** The certificate with this code, and the last day as its clock has it now. */
    Stored withCode(CertificateCode code) {
        return find(code).orElseThrow(() -> new NotFound("certificate.not-found"));
    }

    Optional<Stored> find(CertificateCode code) {
        List<?> found = em.createNativeQuery("""
                        select s.clock_code, s.issued_at, s.due_on, cast(s.facts as text),
                               case when c.voided_on is null then c.due_on end
                          from deadline_certificate s join deadline_clock c on c.code = s.clock_code
                         where s.code = ?1""").setParameter(1, code.value()).getResultList();
        return found.stream().findFirst().map(row -> stored((Object[]) row));
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                new ClockCode((String) row[0]),
                ((Timestamp) row[1]).toLocalDateTime(),
                ((Date) row[2]).toLocalDate(),
                row[4] == null ? null : ((Date) row[4]).toLocalDate(),
                (String) row[3]);
    }

    /** What is kept of one certificate. */
    record Stored(ClockCode clock, LocalDateTime issuedAt, LocalDate dueOn, LocalDate dueNow, String facts) {}
}
