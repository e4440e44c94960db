package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.tiepdan.identity.CitizenAsked;
import vn.tiepdan.identity.CitizenChanges;

/** Tells whether a visit still names a citizen, and keeps closed books as they were when more becomes known of him. */
@ApplicationScoped
class VisitsOfCitizens {

    @Inject
    Visits visits;

    @Inject
    BookCloses closes;

    @Inject
    KeptVisitors kept;

    void asked(@Observes CitizenAsked question) {
        question.isNamed(visits.name(question.code()));
    }

    /** Comes before the change; another visit or a petition may have told it. */
    void changing(@Observes CitizenChanges change) {
        List<VisitPerson> closed = visits.naming(change.code()).stream()
                .filter(who -> who.kept() == null && closes.isClosed(who.visit()))
                .toList();
        if (!closed.isEmpty()) {
            closed.forEach(who -> who.keeps(kept.sealed(who, change.before())));
            visits.write();
        }
    }
}
