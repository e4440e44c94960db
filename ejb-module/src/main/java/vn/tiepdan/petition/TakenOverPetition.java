package vn.tiepdan.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.Invalid;

/**
 * Take over a petition that stands in an old register, with the number it has there.
 *
 * @param classification its kind, without which it stands in no book, so that nothing about its author is guessed
 * @param year the year in which the old register numbers it
 * @param acceptedOn the day of acceptance; null when it was not accepted, or is not known to be
 * @param closedOn the day on which it was answered or otherwise ended; null as long as it is open
 * @param outcome how it ended; null as long as it is open, {@link MainOutcome#ACCEPTED} when it was answered in substance
 */
public record TakenOverPetition(
        TakeInPetition paper,
        ClassifyPetition classification,
        int year,
        int number,
        LocalDate acceptedOn,
        LocalDate closedOn,
        MainOutcome outcome) {

    private static final int HIGHEST = 999_999;

    public TakenOverPetition {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(number >= 1 && number <= HIGHEST, found, "number", "petition.take-over.number");
        Invalid.unless(year == paper.receivedOn().getYear(), found, "number", "petition.take-over.year");
        Invalid.unless(
                acceptedOn == null || !acceptedOn.isBefore(paper.receivedOn()),
                found,
                "acceptedOn",
                "petition.reply.before-receipt");
        Invalid.unless(
                closedOn == null || !closedOn.isBefore(paper.receivedOn()),
                found,
                "closedOn",
                "petition.reply.before-receipt");
        Invalid.unless(
                closedOn == null || acceptedOn == null || !closedOn.isBefore(acceptedOn),
                found,
                "closedOn",
                "petition.reply.before-acceptance");
        outcome = closedOn == null ? null : outcome == null ? MainOutcome.ACCEPTED : outcome;
        boolean eligible =
                classification.kind() != PetitionKind.COMPLAINT || paper.author() != null && paper.signatures() > 0;
        Invalid.unless(acceptedOn == null || eligible, found, "acceptedOn", "petition.accept.not-eligible");
        Invalid.refuse(found);
    }

    private void refuseFuture(LocalDate today) {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!paper.receivedOn().isAfter(today), found, "receivedOn", "petition.received-in-future");
        Invalid.unless(
                acceptedOn == null || !acceptedOn.isAfter(today), found, "acceptedOn", "petition.reply.in-future");
        Invalid.unless(closedOn == null || !closedOn.isAfter(today), found, "closedOn", "petition.reply.in-future");
        Invalid.refuse(found);
    }

    /** Every rule that the row itself can break: what has not happened yet, and what names a sealed author. */
    public void refuseUnfit(LocalDate today) {
        refuseFuture(today);
        if (book() == RegisterBook.DENUNCIATION && paper.author() != null) {
            SealedIdentities.refuseNaming(paper.author(), paper.texts());
        }
    }

    /** The book in which it stands. */
    public RegisterBook book() {
        return PetitionKind.bookOf(classification.kind());
    }

    /** Never prints itself: it may name somebody. */
    @Override
    public String toString() {
        return "TakenOverPetition[…]";
    }
}
