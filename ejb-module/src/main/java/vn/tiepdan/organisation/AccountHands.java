package vn.tiepdan.organisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.Repository;

/**
 * Who got hold of whose means of signing in: whoever opens an account or makes a new password for it knows that password until
 * it is changed, and could have changed it himself.
 *
 * <p>For 14 days of the machine's clock an account is in that person's hands, and in the hands of those who hold his. Two people
 * of whom one holds the other, or whom a third holds both, are not two who decide.
 */
@Repository
public class AccountHands {

    private static final Duration LONG = Duration.ofDays(14);

    @PersistenceContext
    EntityManager em;

    @Inject
    @MachineTime
    Clock machine;

    public void opened(OfficerCode officer, OfficerCode by) {
        laidOn(officer, by, true);
    }

    public void reset(OfficerCode officer, OfficerCode by) {
        laidOn(officer, by, false);
    }

    private void laidOn(OfficerCode officer, OfficerCode by, boolean opened) {
        if (officer.equals(by)) {
            return;
        }
        em.createNativeQuery("insert into account_hand (officer_code, by_officer, opened, at) values (?1, ?2, ?3, ?4)")
                .setParameter(1, officer.value())
                .setParameter(2, by.value())
                .setParameter(3, opened)
                .setParameter(4, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    /**
     * Whether one and the same person may stand behind both. The account of a ward's first chair, opened by the only
     * administrator, does not count: by whose word alone he is chair, in his hands he is anyway.
     */
    boolean areBehindBoth(OfficerCode one, OfficerCode other) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        with recursive hand as (
                            select h.officer_code, h.by_officer from account_hand h
                             where h.at > ?3 and not (h.opened and exists (select 1 from role_grant g
                                    where g.officer_code = h.officer_code and g.granted_by = h.by_officer and g.first_chair
                                      and g.revoked_at is null))
                        ), behind_one as (
                            select cast(?1 as varchar) as who
                            union
                            select h.by_officer from behind_one b join hand h on h.officer_code = b.who
                        ), behind_other as (
                            select cast(?2 as varchar) as who
                            union
                            select h.by_officer from behind_other b join hand h on h.officer_code = b.who
                        )
                        select exists (select 1 from behind_one join behind_other using (who))""")
                .setParameter(1, one.value())
                .setParameter(2, other.value())
                .setParameter(3, Timestamp.from(machine.instant().minus(LONG)))
                .getSingleResult());
    }
}
