package vn.tiepdan.protection;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/**
 * Counts the texts that were refused because they name somebody under seal, so that nobody finds the name by trying.
 *
 * <p>From an officer's fifth hit on one seal within a day of the law, or his twentieth on all, every text of his on a sealed
 * record is refused until the next day, alike whether it hits or not. What was written is never kept.
 *
 * <p>A refusal outlives the rollback of the deed. It touches nothing that the deed may hold: no trail is written here, whose
 * lock a deed keeps until it ends. Two requests of one officer wait for each other at his day.
 */
@Stateless
@PermitAll
@TransactionAttribute(REQUIRES_NEW)
public class NamingTrials {

    private static final int HITS_ON_A_SEAL = 5;
    private static final int HITS_ON_ALL = 20;

    @PersistenceContext
    EntityManager em;

    /**
     * Whether the officer has found too many names today for any other text of his to be looked at. Asked in a transaction of
     * its own too: when there is no connection for it, a hit and a miss fail alike.
     */
    public boolean areExhausted(OfficerCode officer, LocalDate today) {
        return exhausted(officer, today);
    }

    /**
     * Counts a text that is refused, and tells whether the refusal may say why: false from the hit on that closes the day.
     *
     * @param named whether the text names the person; else it is refused since the day was closed already
     */
    public boolean refused(OfficerCode officer, LocalDate today, String seal, UnitCode unit, boolean named) {
        holdTheDay(officer, today);
        boolean counts = named && !exhausted(officer, today);
        em.createNativeQuery("""
                        insert into naming_trial (officer_code, on_day, seal_code, unit_code, hits, refused)
                        values (?1, ?2, ?3, ?4, ?5, 1)
                        on conflict (officer_code, on_day, seal_code)
                        do update set hits = naming_trial.hits + excluded.hits, refused = naming_trial.refused + 1""")
                .setParameter(1, officer.value())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, seal)
                .setParameter(4, unit.value())
                .setParameter(5, counts ? 1 : 0)
                .executeUpdate();
        if (counts) {
            em.createNativeQuery("update naming_day set hits = hits + 1 where officer_code = ?1 and on_day = ?2")
                    .setParameter(1, officer.value())
                    .setParameter(2, Date.valueOf(today))
                    .executeUpdate();
        }
        return counts && !exhausted(officer, today);
    }

    /** The row stays locked until this transaction ends, so that no two texts are both the last that may be looked at. */
    private void holdTheDay(OfficerCode officer, LocalDate today) {
        em.createNativeQuery("""
                        insert into naming_day (officer_code, on_day, hits) values (?1, ?2, 0)
                        on conflict (officer_code, on_day) do update set hits = naming_day.hits""")
                .setParameter(1, officer.value())
                .setParameter(2, Date.valueOf(today))
                .executeUpdate();
    }

    private boolean exhausted(OfficerCode officer, LocalDate today) {
        return Boolean.TRUE.equals(em.createNativeQuery("""
                        select exists (select 1 from naming_day where officer_code = ?1 and on_day = ?2 and hits >= ?3)
                            or exists (select 1 from naming_trial where officer_code = ?1 and on_day = ?2 and hits >= ?4)""")
                .setParameter(1, officer.value())
                .setParameter(2, Date.valueOf(today))
                .setParameter(3, HITS_ON_ALL)
                .setParameter(4, HITS_ON_A_SEAL)
                .getSingleResult());
    }
}
