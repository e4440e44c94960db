package vn.tiepdan.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionGoesUnderSeal;

/**
 * Empties a dossier beside a petition that turns out to denounce: whoever denounced is named in none, and one that was not decided ends
 * without a violation.
 */
@ApplicationScoped
class DossiersOfPetitions {

    @Inject
    Dossiers dossiers;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    void goesUnderSeal(@Observes PetitionGoesUnderSeal told) {
        for (ViolationDossier dossier : dossiers.beside(told.from())) {
            dossier.becomesBare(scope.me(), clock.instant());
            dossiers.changed(dossier);
        }
    }
}
