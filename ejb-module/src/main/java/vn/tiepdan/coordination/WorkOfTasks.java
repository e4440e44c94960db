package vn.tiepdan.coordination;

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
 * Tells those who remind how many tasks each officer has that are due today, overdue or new; a task without an officer counts for all who
 * serve in its lead unit, and one led by a ward or a city itself for its office.
 */
@Repository
class WorkOfTasks {

    @PersistenceContext
    EntityManager em;

    void asked(@Observes WorkAsked question) {
        List<?> pressing = em.createNativeQuery("""
                        with open_task as (
                            select t.* from task t where t.state in ('ASSIGNED', 'REQUESTED', 'ACCEPTED', 'IN_PROGRESS')
                               and (t.due_on <= ?1 or t.given_on >= ?2)
                        ), holder(task_id, officer_code) as (
                            select id, officer_code from open_task where officer_code is not null
                            union
                            select t.id, g.officer_code from open_task t
                              join unit u on u.code = t.lead_unit
                              join role_grant g on g.valid_from <= ?1 and (g.valid_to is null or g.valid_to >= ?1)
                               and g.revoked_at is null and not g.pending
                               and ((g.unit_code = t.lead_unit and g.role not in ('ADMIN', 'CUSTODIAN', 'PARTY'))
                                 or (u.kind in ('WARD', 'CITY', 'PROVINCE') and g.role in ('OSU', 'CITY') and g.unit_code in (
                                     select p.unit_code from unit_parent p where p.parent_code = t.lead_unit
                                        and p.valid_from <= ?1 and (p.valid_to is null or p.valid_to >= ?1))))
                             where t.officer_code is null
                        )
                        select h.officer_code, count(*) filter (where t.due_on = ?1), count(*) filter (where t.due_on < ?1),
                               count(*) filter (where t.given_on >= ?2 and (t.due_on is null or t.due_on > ?1))
                          from open_task t join holder h on h.task_id = t.id
                         where not exists (select 1 from concern_reach k where k.code = t.origin_code and k.officer_code = h.officer_code)
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
