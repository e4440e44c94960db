package vn.tiepdan.meeting;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;
import vn.tiepdan.shared.Stale;

/** All meetings, as a collection. */
@Repository
class Meetings {

    /** Who works in the offices of the body sees its meetings; everybody else those to which his own unit is invited. */
    static final String SEEN = "(" + Scope.within("m.unit", "read")
            + " or SQL('(? in (select p.meeting_id from meeting_participant p where p.unit_code = any (string_to_array(?, '','')) ))', m.id, :own) = true)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Ends ends;

    @Inject
    Numbering numbering;

    <Q extends Query> Q bind(Q query) {
        query.setParameter("read", Ends.listed(ends.reading()));
        query.setParameter("own", Ends.listed(ends.answering()));
        return query;
    }

    void add(Meeting meeting) {
        em.persist(meeting);
        em.flush();
    }

    void write() {
        em.flush();
    }

    MeetingCode next(UnitCode unit, int year) {
        String stem = MeetingCode.stem(unit, year);
        return new MeetingCode(stem + numbering.nextCode("meeting", unit, stem));
    }

    Meeting withCode(MeetingCode code) {
        return bind(em.createQuery("select m from Meeting m where m.code = :code and " + SEEN, Meeting.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("meeting.not-found"));
    }

    Meeting asSeen(MeetingCode code, int seenVersion) {
        Meeting meeting = withCode(code);
        if (meeting.version() != seenVersion) {
            throw new Stale("meeting.stale", code);
        }
        return meeting;
    }
}
