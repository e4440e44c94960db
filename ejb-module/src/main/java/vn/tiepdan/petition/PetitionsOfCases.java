package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.matter.CaseCalled;
import vn.tiepdan.protection.SealedIdentities;

/** Keeps the sealed authors of a case's petitions out of its title. */
@ApplicationScoped
class PetitionsOfCases {

    @Inject
    Petitions petitions;

    @Inject
    SealedIdentities sealed;

    void called(@Observes CaseCalled named) {
        petitions.sealsIn(named.code()).forEach(seal -> sealed.refuseNaming(seal, named.title()));
    }
}
