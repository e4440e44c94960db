package vn.tiepdan.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.document.PapersAsked;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;

/** Grants the proofs of posting of a session to whoever may read its schedule; what a photograph tells of its maker is not kept. */
@ApplicationScoped
class PapersOfSessions {

    /** The kind under which papers name a session as their owner. */
    static final String KIND = "session";

    @Inject
    ScheduleRegister schedule;

    static PaperOwner owner(SessionCode session) {
        return new PaperOwner(KIND, session.value());
    }

    void asked(@Observes PapersAsked question) {
        if (KIND.equals(question.owner().kind())) {
            question.grant(
                    false,
                    schedule.session(new SessionCode(question.owner().code())).unit());
            question.stripTraces();
            question.alsoKeptBy(Role.CHAIR);
        }
    }
}
