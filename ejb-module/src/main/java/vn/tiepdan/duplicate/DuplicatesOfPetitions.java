package vn.tiepdan.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.petition.FilingOfDuplicates;
import vn.tiepdan.petition.PetitionLeavesBook;
import vn.tiepdan.shared.RuleBroken;

/**
 * Lets a petition that goes under seal go without a trace: no verdict may tell of which named petition it was the same. What
 * others were filed beside is not voided.
 */
@ApplicationScoped
class DuplicatesOfPetitions {

    @Inject
    DuplicateLinks links;

    @Inject
    FilingOfDuplicates filing;

    @Inject
    Clock clock;

    void leaves(@Observes PetitionLeavesBook going) {
        var filed = links.filedTo(going.code());
        if (!going.underSeal()) {
            if (!filed.isEmpty()) {
                throw new RuleBroken("duplicate.void.original");
            }
            return;
        }
        LocalDate today = LocalDate.now(clock);
        if (links.saidSame(going.code()).stream().anyMatch(link -> link.canStillBeTakenBack(today))) {
            throw new RuleBroken("duplicate.seal-both");
        }
        filed.forEach(link -> filing.originalSealed(link.petition().code()));
        links.forget(going.code());
    }
}
