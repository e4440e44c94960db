package vn.tiepdan.petition;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.protection.Vault;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All petitions, as a collection. The only class that loads or adds one. */
@Repository
class Petitions {

    /**
     * Who may see a petition, written once, here: those who see all of the unit's records, who took it in, or to whom it is
     * assigned; of denunciations only who sees the whole book, or took in or works on this one (and then without its number); of what is not classified only the desk;
     * never whom it concerns.
     */
    static final String VISIBLE = """
            (p.unit in :units and (:whole = true or p.takenInBy = :me or p.assignee = :me)
             and (p.book <> vn.tiepdan.petition.RegisterBook.DENUNCIATION or :denunciations = true or p.assignee = :me or p.takenInBy = :me)
             and (p.book <> vn.tiepdan.petition.RegisterBook.UNCLASSIFIED or :desk = true or p.takenInBy = :me)
             and :myCode not member of p.concerned)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Scope scope;

    @Inject
    Vault vault;

    void add(Petition petition) {
        em.persist(petition);
        em.flush();
    }

    void write() {
        em.flush();
    }

    /** Found by its code, or by the one it had when it came in. */
    Petition withCode(PetitionCode code) {
        return scope.bind(em.createQuery(
                        "select p from Petition p where (p.code = :code or p.intakeCode = :code) and " + VISIBLE,
                        Petition.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("petition.not-found"));
    }

    /** Refuses when the caller decided on another version than the one stored ({@code petition.stale}). */
    Petition asSeen(PetitionCode code, int seenVersion) {
        Petition petition = withCode(code);
        if (petition.version() != seenVersion) {
            throw new Stale("petition.stale");
        }
        return petition;
    }

    void keep(Petition petition, Reply reply, OfficerCode by) {
        em.createNativeQuery("""
                        insert into petition_reply (id, petition_id, content, mode, given_on, given_by, document_number, proof, note, promised_on)
                        values (nextval('petition_reply_seq'), ?1, ?2, ?3, ?4, ?5, nullif(?6, ''), ?7, nullif(?8, ''), cast(nullif(?9, '') as date))""")
                .setParameter(1, petition.id())
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
    void keepBefore(Petition petition, String field, String before, String reason, OfficerCode by, LocalDate on) {
        byte[] sealed = vault.seal(text(before).getBytes(StandardCharsets.UTF_8), context(petition, field));
        keepSealed(petition, field, sealed, reason, by, on);
    }

    /** What a correction of this field is sealed with. */
    static String context(Petition petition, String field) {
        return "correction|" + petition.intakeCode() + "|" + field;
    }

    void keepSealed(Petition petition, String field, byte[] sealed, String reason, OfficerCode by, LocalDate on) {
        em.createNativeQuery("""
                        insert into petition_correction (id, petition_id, field, before_sealed, reason, corrected_on, corrected_by)
                        values (nextval('petition_correction_seq'), ?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, petition.id())
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
