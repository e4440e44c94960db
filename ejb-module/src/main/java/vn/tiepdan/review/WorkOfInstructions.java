package vn.tiepdan.review;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Repository;

/**
 * Tells those who remind: the chair, how many complex cases wait for his instruction today or too long; each officer, how many
 * instructions he has to carry out; whoever leads a review, that its day has come. Never whom the case concerns.
 */
@Repository
class WorkOfInstructions {

    @PersistenceContext
    EntityManager em;

    void asked(@Observes WorkAsked question) {
        tell(question, """
                select g.officer_code, count(*) filter (where a.due_on = ?1), count(*) filter (where a.due_on < ?1), count(*) filter (where a.due_on > ?1 and a.decided_on >= ?2)
                  from (%s) a join role_grant g on g.unit_code = a.unit_code and g.role = 'CHAIR' and g.valid_from <= ?1 and (g.valid_to is null or g.valid_to >= ?1)
                       and g.revoked_at is null and not g.pending
                 where not exists (select 1 from concern_reach k where k.code = a.matter_code and k.officer_code = g.officer_code)
                   and (a.due_on <= ?1 or a.decided_on >= ?2)
                 group by 1""".formatted(InstructionRegister.AWAITED));
        tell(question, """
                select i.owner_code, count(*) filter (where i.due_on = ?1), count(*) filter (where i.due_on < ?1), count(*) filter (where i.due_on > ?1)
                  from case_instruction i
                 where i.done_on is null and i.task_code is null and (i.due_on <= ?1 or i.given_on >= ?2)
                   and not exists (select 1 from concern_reach k where k.code = i.matter_code and k.officer_code = i.owner_code)
                 group by 1""");
        tell(question, """
                select r.lead, count(*) filter (where r.due_on = ?1), count(*) filter (where r.due_on < ?1), count(*) filter (where r.due_on > ?1)
                  from case_review r
                 where r.approved_on is null and r.lead is not null and (r.due_on <= ?1 or r.assigned_on >= ?2)
                   and not exists (select 1 from concern_reach k where k.code = r.matter_code and k.officer_code = r.lead)
                 group by 1""");
    }

    private void tell(WorkAsked question, String asked) {
        List<?> found = em.createNativeQuery(asked)
                .setParameter(1, Date.valueOf(question.today()))
                .setParameter(2, Date.valueOf(question.since()))
                .getResultList();
        found.stream()
                .map(line -> (Object[]) line)
                .forEach(line -> question.add(
                        new OfficerCode((String) line[0]),
                        new Work(number(line[1]), number(line[2]), number(line[3]))));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
