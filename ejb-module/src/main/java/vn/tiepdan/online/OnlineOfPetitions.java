package vn.tiepdan.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.petition.PetitionGoesUnderSeal;
import vn.tiepdan.petition.WordsBesideAsked;

/** Calls off the sessions of a petition that turns out to denounce and keeps their words under seal; at the old number nothing stays. */
@ApplicationScoped
class OnlineOfPetitions {

    @Inject
    OnlineSessions sessions;

    void asked(@Observes WordsBesideAsked question) {
        sessions.of(question.petition()).forEach(session -> question.add(session.words()));
    }

    /** The denunciation has no session: it is received online only when its author asks for that himself. */
    void goesUnderSeal(@Observes PetitionGoesUnderSeal told) {
        sessions.of(told.from()).forEach(OnlineSession::becomesBare);
        sessions.write();
    }
}
