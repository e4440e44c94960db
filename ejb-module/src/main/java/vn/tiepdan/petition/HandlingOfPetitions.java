package vn.tiepdan.petition;

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

/** Tells those who remind in whose hands petitions are, and how many each officer has. */
@Repository
class HandlingOfPetitions {

    private static final String RUNNING =
            "c.stopped_on is null and c.voided_on is null and c.suspended_on is null and c.subject_kind = '"
                    + PetitionClocks.SUBJECT + "'";

    @PersistenceContext
    EntityManager em;

    void asked(@Observes AudienceAsked question) {
        List<String> codes = question.codesOf(PetitionClocks.SUBJECT);
        if (codes.isEmpty()) {
            return;
        }
        List<?> found = em.createNativeQuery("""
                        select p.intake_code, p.code, p.book, p.unit_code, coalesce(p.assignee, p.taken_in_by),
                               (select string_agg(x.officer_code, ',') from petition_concern x where x.petition_id = p.id)
                          from petition p where p.intake_code = any (string_to_array(?1, ','))""")
                .setParameter(1, String.join(",", codes))
                .getResultList();
        for (Object line : found) {
            Object[] column = (Object[]) line;
            question.answer(
                    new ClockSubject(PetitionClocks.SUBJECT, (String) column[0]),
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
                        select coalesce(p.assignee, p.taken_in_by), count(distinct p.id) filter (where c.due_on = ?1),
                               count(distinct p.id) filter (where c.due_on < ?1)
                          from deadline_clock c join petition p on p.intake_code = c.subject_code
                         where %s and c.due_on <= ?1
                           and not exists (select 1 from petition_concern x
                                            where x.petition_id = p.id and x.officer_code = coalesce(p.assignee, p.taken_in_by))
                         group by 1""".formatted(RUNNING))
                .setParameter(1, Date.valueOf(question.today()))
                .getResultList();
        for (Object line : pressing) {
            Object[] column = (Object[]) line;
            question.add(new OfficerCode((String) column[0]), new Work(number(column[1]), number(column[2]), 0));
        }
        List<?> assigned = em.createNativeQuery("""
                        select p.assignee, count(*) from petition p
                         where p.assigned_on >= ?1 and p.stage = 'CLASSIFIED' group by p.assignee""")
                .setParameter(1, Date.valueOf(question.since()))
                .getResultList();
        for (Object line : assigned) {
            Object[] column = (Object[]) line;
            question.add(new OfficerCode((String) column[0]), new Work(0, 0, number(column[1])));
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
