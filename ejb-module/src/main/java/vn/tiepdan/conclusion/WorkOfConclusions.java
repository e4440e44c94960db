package vn.tiepdan.conclusion;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Repository;

/** Tells those who remind how many conclusions each officer has to carry out today, and how many he left overdue. */
@Repository
class WorkOfConclusions {

    @PersistenceContext
    EntityManager em;

    void asked(@Observes WorkAsked question) {
        List<?> pressing = em.createNativeQuery("""
                        select t.officer_code, count(*) filter (where t.due_on = ?1), count(*) filter (where t.due_on < ?1),
                               count(*) filter (where n.issued_on >= ?2 and t.due_on > ?1)
                          from conclusion_task t join conclusion_notice n on n.id = t.notice_id
                         where t.done_on is null and n.issued_on is not null and (t.due_on <= ?1 or n.issued_on >= ?2)
                           and not exists (select 1 from concern_reach k where k.code = t.visit_code and k.officer_code = t.officer_code)
                         group by 1""")
                .setParameter(1, Date.valueOf(question.today()))
                .setParameter(2, Date.valueOf(question.since()))
                .getResultList();
        for (Object line : pressing) {
            Object[] column = (Object[]) line;
            question.add(
                    new OfficerCode((String) column[0]),
                    new Work(number(column[1]), number(column[2]), number(column[3])));
        }
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
