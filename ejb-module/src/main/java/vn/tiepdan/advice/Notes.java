package vn.tiepdan.advice;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** All information notes, as a collection. */
@Repository
class Notes {

    private static final String SENT_TO =
            "SQL('(? in (select a.note_id from information_audience a where a.unit_code = any (string_to_array(?, '','')) ))', n.id, :own) = true";

    /** Whom it is sent to and who sent it; unless it is limited, also the offices of the body it comes from. */
    static final String SEEN = "(n.sentBy = :me or " + SENT_TO
            + " or (n.kind <> vn.tiepdan.advice.NoteClass.LIMITED and " + Scope.within("n.unit", "read") + "))";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ends ends;

    @Inject
    Scope scope;

    @Inject
    Numbering numbering;

    <Q extends Query> Q bind(Q query) {
        query.setParameter("me", scope.me());
        query.setParameter("own", Ends.listed(ends.answering()));
        query.setParameter("read", Ends.listed(ends.reading()));
        return query;
    }

    void add(InformationNote note) {
        em.persist(note);
        em.flush();
    }

    NoteCode next(UnitCode unit, int year) {
        String stem = NoteCode.stem(unit, year);
        return new NoteCode(stem + numbering.nextCode("information_note", unit, stem));
    }

    InformationNote withCode(NoteCode code) {
        return bind(em.createQuery(
                        "select n from InformationNote n where n.code = :code and " + SEEN, InformationNote.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("advice.note.not-found"));
    }

    /** The first time of each officer counts. */
    void acknowledge(InformationNote note, UnitCode unit, Instant at) {
        em.createNativeQuery("""
                        insert into information_acknowledgement (note_id, officer_code, unit_code, at) values (?1, ?2, ?3, ?4)
                        on conflict on constraint information_acknowledgement_pk do nothing""")
                .setParameter(1, note.id())
                .setParameter(2, scope.me().value())
                .setParameter(3, unit.value())
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }

    /** Who acknowledged these notes. */
    Map<Long, List<NoteRow.Acknowledgement>> acknowledged(List<InformationNote> found) {
        List<?> lines = em.createNativeQuery("""
                        select k.note_id, k.unit_code, k.officer_code, o.full_name, k.at
                          from information_acknowledgement k join officer o on o.code = k.officer_code
                         where k.note_id = any (cast(string_to_array(?1, ',') as bigint[])) order by k.at""")
                .setParameter(
                        1, found.stream().map(note -> note.id().toString()).collect(joining(",")))
                .getResultList();
        Map<Long, List<NoteRow.Acknowledgement>> acknowledged = new HashMap<>();
        for (Object line : lines) {
            Object[] column = (Object[]) line;
            acknowledged
                    .computeIfAbsent(((Number) column[0]).longValue(), id -> new ArrayList<>())
                    .add(new NoteRow.Acknowledgement(
                            new UnitCode((String) column[1]),
                            new OfficerCode((String) column[2]),
                            (String) column[3],
                            ((Timestamp) column[4]).toInstant()));
        }
        return acknowledged;
    }
}
