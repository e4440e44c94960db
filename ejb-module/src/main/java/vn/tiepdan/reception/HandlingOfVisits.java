package vn.tiepdan.reception;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.AudienceAsked;
import vn.tiepdan.notice.Handling;
import vn.tiepdan.notice.Secrecy;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Repository;

/** Tells those who remind who received which visit, and how many answers each officer owes. */
@Repository
class HandlingOfVisits {

    @PersistenceContext
    EntityManager em;

    void asked(@Observes AudienceAsked question) {
        List<String> codes = question.codesOf(ReceptionDesk.SUBJECT);
        if (codes.isEmpty()) {
            return;
        }
        List<?> found = em.createNativeQuery("""
                        select v.intake_code, v.code, v.book, v.unit_code, v.received_by,
                               (select string_agg(x.officer_code, ',') from visit_concern x where x.visit_id = v.id)
                          from visit v where v.intake_code = any (string_to_array(?1, ','))""")
                .setParameter(1, String.join(",", codes))
                .getResultList();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            question.answer(
                    new ClockSubject(ReceptionDesk.SUBJECT, (String) column[0]),
                    new Handling(
                            (String) column[1],
                            Secrecy.valueOf((String) column[2]),
                            new UnitCode((String) column[3]),
                            new OfficerCode((String) column[4]),
                            officers((String) column[5])));
        }
    }

    void asked(@Observes WorkAsked question) {
        List<?> pressing = em.createNativeQuery("""
                        select v.received_by, count(distinct v.id) filter (where c.due_on = ?1),
                               count(distinct v.id) filter (where c.due_on < ?1)
                          from deadline_clock c join visit v on v.intake_code = c.subject_code
                         where c.subject_kind = 'VISIT' and c.stopped_on is null and c.voided_on is null and c.suspended_on is null
                           and c.due_on <= ?1
                           and not exists (select 1 from visit_concern x where x.visit_id = v.id and x.officer_code = v.received_by)
                         group by 1""")
                .setParameter(1, Date.valueOf(question.today()))
                .getResultList();
        for (Object line : pressing) {
            Object[] column = (Object[]) line;
            question.add(new OfficerCode((String) column[0]), new Work(number(column[1]), number(column[2]), 0));
        }
    }

    private static Set<OfficerCode> officers(String codes) {
        return codes == null
                ? Set.of()
                : Stream.of(codes.split(",")).map(OfficerCode::new).collect(toSet());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
