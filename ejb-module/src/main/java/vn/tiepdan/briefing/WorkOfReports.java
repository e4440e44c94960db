package vn.tiepdan.briefing;

import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Repository;

/** Tells those who remind how many reports each chair has left unread since an earlier day. */
@Repository
class WorkOfReports {

    @PersistenceContext
    EntityManager em;

    void asked(@Observes WorkAsked question) {
        List<?> unread = em.createNativeQuery("""
                        select g.officer_code, count(distinct r.id)
                          from report_alert a join report r on r.id = a.report_id and r.read_at is null
                          join role_grant g on g.role = 'CHAIR' and g.valid_from <= ?1 and (g.valid_to is null or g.valid_to >= ?1)
                               and g.revoked_at is null and not g.pending
                               and (g.unit_code = r.unit_code
                                    or g.unit_code in (select p.unit_code from unit_parent p where p.parent_code = r.unit_code))
                         group by 1""")
                .setParameter(1, Date.valueOf(question.today()))
                .getResultList();
        for (Object line : unread) {
            Object[] column = (Object[]) line;
            question.add(new OfficerCode((String) column[0]), new Work(0, ((Number) column[1]).intValue(), 0));
        }
    }
}
