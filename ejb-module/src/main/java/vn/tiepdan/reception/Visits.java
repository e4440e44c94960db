package vn.tiepdan.reception;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All visits, as a collection. The only class that loads or adds one. */
@Repository
class Visits {

    /**
     * Who may see a visit, written once, here: those who see all of the unit's records, or who received it; of visits that
     * denounce only who sees the whole book, or received this one (and then without its number); of what is not classified only the desk; never whom it concerns.
     */
    static final String VISIBLE = """
            (v.unit in :units and (:whole = true or v.receivedBy = :me)
             and (v.book <> vn.tiepdan.petition.RegisterBook.DENUNCIATION or :denunciations = true or v.receivedBy = :me)
             and (v.book <> vn.tiepdan.petition.RegisterBook.UNCLASSIFIED or :desk = true or v.receivedBy = :me)
             and :myCode not member of v.concerned)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Vault vault;

    void add(Visit visit) {
        em.persist(visit);
        em.flush();
    }

    void write() {
        em.flush();
    }

    Visit withCode(VisitCode code) {
        return scope.bind(em.createQuery(
                        "select v from Visit v where (v.code = :code or v.intakeCode = :code) and " + VISIBLE,
                        Visit.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("reception.visit.not-found"));
    }

    /** Refuses when the caller decided on another version than the one stored ({@code reception.stale}). */
    Visit asSeen(VisitCode code, int seenVersion) {
        Visit visit = withCode(code);
        if (visit.version() != seenVersion) {
            throw new Stale("reception.stale");
        }
        return visit;
    }

    /** Whether the case was received at this unit before that day, or earlier on it. */
    boolean receivedBefore(MatterCode matter, Visit visit) {
        return em.createQuery("""
                                select count(v) from Visit v
                                 where v.matter = :matter and v.unit = :unit and v.id <> :id and v.visitedOn <= :day
                                   and v.stage <> vn.tiepdan.petition.RecordStage.VOIDED""", Long.class)
                        .setParameter("matter", matter)
                        .setParameter("unit", visit.unit())
                        .setParameter("id", visit.id())
                        .setParameter("day", visit.visitedOn())
                        .getSingleResult()
                > 0;
    }

    void keep(Visit visit, Reply reply, OfficerCode by) {
        em.createNativeQuery("""
                        insert into visit_reply (id, visit_id, content, mode, given_on, given_by, document_number, proof, note, promised_on)
                        values (nextval('visit_reply_seq'), ?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, nullif(?8, ''), cast(nullif(?9, '') as date))""")
                .setParameter(1, visit.id())
                .setParameter(2, reply.content().name())
                .setParameter(3, reply.mode().name())
                .setParameter(4, Date.valueOf(reply.givenOn()))
                .setParameter(5, by.value())
                .setParameter(6, text(reply.documentNumber()))
                .setParameter(7, reply.proof())
                .setParameter(8, text(reply.note()))
                .setParameter(
                        9, reply.promisedOn() == null ? "" : reply.promisedOn().toString())
                .executeUpdate();
    }

    /** Keeps what stood in a field before, sealed: it may have named somebody. */
    void keepBefore(Visit visit, String field, String before, String reason, OfficerCode by, LocalDate on) {
        byte[] sealed = vault.seal(text(before).getBytes(StandardCharsets.UTF_8), context(visit, field));
        keepSealed(visit, field, sealed, reason, by, on);
    }

    /** What a correction of this field is sealed with. */
    static String context(Visit visit, String field) {
        return "correction|" + visit.intakeCode() + "|" + field;
    }

    void keepSealed(Visit visit, String field, byte[] sealed, String reason, OfficerCode by, LocalDate on) {
        em.createNativeQuery("""
                        insert into visit_correction (id, visit_id, field, before_sealed, reason, corrected_on, corrected_by)
                        values (nextval('visit_correction_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, visit.id())
                .setParameter(2, field)
                .setParameter(3, sealed)
                .setParameter(4, reason)
                .setParameter(5, Date.valueOf(on))
                .setParameter(6, by.value())
                .executeUpdate();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
