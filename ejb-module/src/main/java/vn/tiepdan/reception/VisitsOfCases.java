package vn.tiepdan.reception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.matter.CaseCalled;
import vn.tiepdan.protection.SealedIdentities;

/** Keeps the sealed visitors of a case's visits out of its title. */
@ApplicationScoped
class VisitsOfCases {

    @Inject
    Visits visits;

    @Inject
    SealedIdentities sealed;

    void called(@Observes CaseCalled named) {
        visits.sealsIn(named.code()).forEach(seal -> sealed.refuseNaming(seal, named.title()));
    }
}
