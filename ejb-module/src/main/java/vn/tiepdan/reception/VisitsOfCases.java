package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.matter.CaseCalled;
import vn.tiepdan.matter.RecordsMove;
import vn.tiepdan.protection.SealedIdentities;

/** Keeps the sealed visitors of a case's visits out of its title. */
@ApplicationScoped
class VisitsOfCases {

    @Inject
    Visits visits;

    @Inject
    SealedIdentities sealed;

    /** Moves the visits of a case that is put together with another or taken apart. */
    void move(@Observes RecordsMove move) {
        for (Visit visit : visits.ofCase(move.from())) {
            boolean chosen = move.chosen() == null
                    || move.chosen().contains((move.isUndoing() ? visit.intakeCode() : visit.code()).value());
            if (chosen) {
                if (move.chosen() != null && !move.isUndoing()) {
                    visits.withCode(visit.code());
                }
                visit.movesTo(move.to());
                move.moved(visit.intakeCode().value());
            }
        }
        visits.write();
    }

    void called(@Observes CaseCalled named) {
        visits.sealsIn(named.code()).forEach(seal -> sealed.refuseNaming(seal, named.title()));
    }
}
