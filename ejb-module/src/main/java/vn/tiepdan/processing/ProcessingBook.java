package vn.tiepdan.processing;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Writes what belongs to the processing of a petition; each line is written by the officer whose deed it is. */
@Repository
class ProcessingBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    void conditions(Petition petition, Map<Condition, Boolean> answers, LocalDate on) {
        em.createNativeQuery("delete from petition_condition where petition_id = ?1")
                .setParameter(1, petition.id())
                .executeUpdate();
        answers.forEach((condition, met) -> em.createNativeQuery(
                        "insert into petition_condition (petition_id, condition, met, checked_on, checked_by) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, petition.id())
                .setParameter(2, condition.name())
                .setParameter(3, met)
                .setParameter(4, Date.valueOf(on))
                .setParameter(5, scope.me().value())
                .executeUpdate());
    }

    /** Whether the condition was found met; null when it was not asked. */
    Boolean isMet(Petition petition, Condition condition) {
        List<?> found = em.createNativeQuery(
                        "select met from petition_condition where petition_id = ?1 and condition = ?2")
                .setParameter(1, petition.id())
                .setParameter(2, condition.name())
                .getResultList();
        return found.isEmpty() ? null : (Boolean) found.get(0);
    }

    void supplementAsked(Petition petition, String missing, LocalDate on, LocalDate due) {
        em.createNativeQuery(
                        "insert into petition_supplement (petition_id, missing, asked_on, asked_by, due_on) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, petition.id())
                .setParameter(2, missing)
                .setParameter(3, Date.valueOf(on))
                .setParameter(4, scope.me().value())
                .setParameter(5, Date.valueOf(due))
                .executeUpdate();
    }

    /** The last day by which what was asked is to come; null when nothing is open. */
    LocalDate supplementDue(Petition petition) {
        List<?> found = em.createNativeQuery(
                        "select due_on from petition_supplement where petition_id = ?1 and came_on is null")
                .setParameter(1, petition.id())
                .getResultList();
        return found.isEmpty() ? null : ((Date) found.get(0)).toLocalDate();
    }

    void supplementCame(Petition petition, LocalDate on, String what) {
        em.createNativeQuery(
                        "update petition_supplement set came_on = ?2, what_came = ?3 where petition_id = ?1 and came_on is null")
                .setParameter(1, petition.id())
                .setParameter(2, Date.valueOf(on))
                .setParameter(3, what)
                .executeUpdate();
    }

    void proposed(Petition petition, ProposeOutcome proposal, LocalDate on) {
        em.createNativeQuery("""
                        insert into petition_proposal (petition_id, outcome, ground, reason, proposed_on, proposed_by)
                        values (?1, ?2, nullif(?3, ''), ?4, ?5, ?6)""")
                .setParameter(1, petition.id())
                .setParameter(2, proposal.outcome().name())
                .setParameter(3, text(proposal.ground()))
                .setParameter(4, proposal.reason())
                .setParameter(5, Date.valueOf(on))
                .setParameter(6, scope.me().value())
                .executeUpdate();
    }

    void proposalDecided(Petition petition, String decision, String sentBackFor, LocalDate on) {
        em.createNativeQuery("""
                        update petition_proposal set decision = ?2, decided_on = ?3, decided_by = ?4, sent_back_for = nullif(?5, '')
                         where petition_id = ?1 and decision is null""")
                .setParameter(1, petition.id())
                .setParameter(2, decision)
                .setParameter(3, Date.valueOf(on))
                .setParameter(4, scope.me().value())
                .setParameter(5, text(sentBackFor))
                .executeUpdate();
    }

    /** The one outcome; when signs of a crime take an accepted petition to the investigating body, that one stands. */
    void outcome(Petition petition, MainOutcome outcome, DecideOutcome decided) {
        Recipient to = decided.recipient();
        em.createNativeQuery("""
                        insert into petition_outcome (petition_id, outcome, decided_on, decided_by, document_number, ground, reason,
                               recipient_unit, recipient_body, branch, overdue_since)
                        values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''), nullif(?7, ''), nullif(?8, ''), nullif(?9, ''), nullif(?10, ''),
                               cast(nullif(?11, '') as date))
                        on conflict (petition_id) do update set outcome = excluded.outcome, decided_on = excluded.decided_on,
                               decided_by = excluded.decided_by, document_number = excluded.document_number, ground = excluded.ground,
                               reason = excluded.reason, recipient_unit = excluded.recipient_unit,
                               recipient_body = excluded.recipient_body, branch = excluded.branch, overdue_since = excluded.overdue_since""")
                .setParameter(1, petition.id())
                .setParameter(2, outcome.name())
                .setParameter(3, Date.valueOf(decided.on()))
                .setParameter(4, scope.me().value())
                .setParameter(5, text(decided.documentNumber()))
                .setParameter(6, text(decided.ground()))
                .setParameter(7, text(decided.reason()))
                .setParameter(8, to == null ? "" : text(to.unit()))
                .setParameter(9, to == null ? "" : text(to.body()))
                .setParameter(10, to == null ? "" : to.branch().name())
                .setParameter(11, text(decided.overdueSince()))
                .executeUpdate();
    }

    void response(Petition petition, RecordResponse response) {
        em.createNativeQuery("""
                        insert into petition_response (petition_id, from_body, document_number, received_on, content, recorded_by)
                        values (?1, ?2, nullif(?3, ''), ?4, ?5, ?6)""")
                .setParameter(1, petition.id())
                .setParameter(2, response.from())
                .setParameter(3, text(response.documentNumber()))
                .setParameter(4, Date.valueOf(response.receivedOn()))
                .setParameter(5, response.content())
                .setParameter(6, scope.me().value())
                .executeUpdate();
    }

    /** The day on which the reply came; null while none did. */
    LocalDate respondedOn(Petition petition) {
        List<?> found = em.createNativeQuery("select received_on from petition_response where petition_id = ?1")
                .setParameter(1, petition.id())
                .getResultList();
        return found.isEmpty() ? null : ((Date) found.get(0)).toLocalDate();
    }

    /** The day on which what is missing was asked for; null when nothing is open. */
    LocalDate supplementAskedOn(Petition petition) {
        List<?> found = em.createNativeQuery(
                        "select asked_on from petition_supplement where petition_id = ?1 and came_on is null")
                .setParameter(1, petition.id())
                .getResultList();
        return found.isEmpty() ? null : ((Date) found.get(0)).toLocalDate();
    }

    void withdrawal(Petition petition, WithdrawPetition withdrawal) {
        em.createNativeQuery("""
                        insert into petition_withdrawal (petition_id, withdrawn_on, form, reason, continued_for, recorded_by)
                        values (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''), ?6)""")
                .setParameter(1, petition.id())
                .setParameter(2, Date.valueOf(withdrawal.on()))
                .setParameter(3, withdrawal.form().name())
                .setParameter(4, text(withdrawal.reason()))
                .setParameter(5, text(withdrawal.continuedFor()))
                .setParameter(6, scope.me().value())
                .executeUpdate();
    }

    /** The denunciation with this code, transferred by a ward of the custodian and its original not handed over yet. */
    Handover handover(String code, Iterable<UnitCode> wards) {
        List<?> found = em.createNativeQuery("select p.id, o.decided_on, h.handed_on, p.intake_code "
                        + ProcessingRegister.TRANSFERRED + " and p.code = ?3")
                .setParameter(1, ProcessingRegister.codes(wards))
                .setParameter(2, scope.me().value())
                .setParameter(3, code)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound("processing.handover.none");
        }
        Object[] column = (Object[]) found.get(0);
        return new Handover(
                ((Number) column[0]).longValue(),
                new PetitionCode((String) column[3]),
                ((Date) column[1]).toLocalDate(),
                column[2] != null);
    }

    void handOver(Handover handover, HandOverOriginal how, String by) {
        em.createNativeQuery("""
                        insert into petition_handover (petition_id, envelope, handed_to, handed_on, handed_by, proof)
                        values (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, handover.petition())
                .setParameter(2, how.envelope())
                .setParameter(3, how.handedTo())
                .setParameter(4, Date.valueOf(how.on()))
                .setParameter(5, by)
                .setParameter(6, how.proof())
                .executeUpdate();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A transferred denunciation whose original is to be handed over. */
    record Handover(long petition, PetitionCode intakeCode, LocalDate decidedOn, boolean done) {}
}
