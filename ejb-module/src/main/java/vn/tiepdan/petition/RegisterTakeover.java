package vn.tiepdan.petition;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.BookCode;
import vn.tiepdan.document.RandomCode;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.SealedIdentities;

/**
 * The door through which petitions of an old register come in, with the number they have there; always inside the transaction of
 * the batch they belong to, which also leaves the trace in the trail.
 *
 * <p>Whoever denounces is sealed as at the desk, under a random code; the clocks of what is open run from the day it came.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
@TransactionAttribute(MANDATORY)
public class RegisterTakeover {

    @Inject
    Petitions petitions;

    @Inject
    PetitionClocks clocks;

    @Inject
    SealedIdentities sealed;

    @Inject
    Citizens citizens;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Refuses as the desk does: what names a sealed author, lies in the future, or is told twice. */
    public TakenOver takeOver(UnitCode unit, TakenOverPetition row) {
        scope.requireIn(unit, Role.CLERK, Role.OSU);
        LocalDate today = LocalDate.now(clock);
        row.refuseUnfit(today);
        boolean denounces = row.classification().kind() == PetitionKind.DENUNCIATION;
        boolean named = row.paper().author() != null;
        String seal = denounces && named ? sealed.seal(unit, row.paper().author()) : null;
        Map.Entry<String, Boolean> citizen =
                denounces || !named ? null : citizens.takeOver(unit, row.paper().author());
        Book book = denounces ? Book.DENUNCIATION : Book.PETITION;
        PetitionCode code = new PetitionCode(
                denounces
                        ? RandomCode.draw(book, unit, row.year()).value()
                        : new BookCode(book, unit, row.year(), row.number()).value());
        PetitionCode intake = new PetitionCode(
                RandomCode.draw(Book.UNCLASSIFIED_PETITION, unit, row.year()).value());
        Petition petition = Petition.takenOver(
                intake, unit, row, code, seal, citizen == null ? null : citizen.getKey(), scope.me(), today);
        petitions.add(petition);
        clocks.takenOver(petition);
        return new TakenOver(intake, citizen == null || !citizen.getValue() ? null : citizen.getKey());
    }

    /** The numbers that stand in this book of that year. */
    public Set<Integer> numbers(UnitCode unit, RegisterBook book, int year) {
        return petitions.numbers(unit, book, year);
    }

    /** Whether all the books of the unit in which a denunciation may stand are open to the caller. */
    public boolean seesDenunciations(UnitCode unit) {
        return scope.seesDenunciations(unit);
    }

    /** Writes what was taken over so far and keeps no more of it in mind: thousands of them come in one transaction. */
    public void write() {
        petitions.writeAndForget();
    }
}
