package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.tiepdan.matter.CaseCalled;
import vn.tiepdan.matter.RecordsMove;
import vn.tiepdan.protection.SealedIdentities;

/** Keeps the sealed authors of a case's petitions out of its title. */
@ApplicationScoped
class PetitionsOfCases {

    @Inject
    Petitions petitions;

    @Inject
    SealedIdentities sealed;

    /** Moves the petitions of a case that is put together with another or taken apart; who may not see it there works on it no more. */
    void move(@Observes RecordsMove move) {
        for (Petition petition : petitions.ofCase(move.from())) {
            String code = petition.code().value();
            boolean chosen = move.chosen() == null
                    || move.chosen()
                            .contains(move.isUndoing() ? petition.intakeCode().value() : code);
            if (chosen) {
                if (move.chosen() != null && !move.isUndoing()) {
                    petitions.withCode(petition.code());
                }
                petition.movesTo(move.to());
                move.moved(petition.intakeCode().value());
            }
        }
        petitions.write();
        petitions.inWrongHands().forEach(Petition::freed);
    }

    void called(@Observes CaseCalled named) {
        petitions.sealsIn(named.code()).forEach(seal -> sealed.refuseNaming(seal, named.title()));
    }
}
