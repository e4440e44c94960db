package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/**
 * Take in a petition: what is on the paper and how it came.
 *
 * @param unit the ward it is for; null for the caller's own
 * @param author null for an anonymous petition
 * @param visit the intake code of the visit at which it was handed in; null when it came otherwise
 * @param signatures how many people signed; 0 for a paper without signature
 */
public record TakeInPetition(
        UnitCode unit,
        IntakeSource source,
        String forwardedBy,
        LocalDate receivedOn,
        LocalDate petitionOn,
        String summary,
        String requests,
        int signatures,
        boolean originals,
        PersonalData author,
        String visit)
        implements Serializable {

    static final int LONGEST = 2000;

    public TakeInPetition {
        forwardedBy = Folding.tidy(forwardedBy);
        summary = Folding.tidy(summary);
        requests = Folding.tidy(requests);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(source != null, found, "source", "petition.source.missing");
        Invalid.unless(receivedOn != null, found, "receivedOn", "petition.received-on.missing");
        Invalid.unless(
                receivedOn == null || !receivedOn.isBefore(LawTime.FIRST_DAY),
                found,
                "receivedOn",
                "petition.received-too-early");
        unlessWritten(petitionOn, found);
        Invalid.unless(summary != null, found, "summary", "petition.summary.missing");
        Invalid.unless(summary == null || summary.length() <= LONGEST, found, "summary", "petition.summary.too-long");
        Invalid.unless(
                requests == null || requests.length() <= LONGEST, found, "requests", "petition.requests.too-long");
        Invalid.unless(
                forwardedBy == null || forwardedBy.length() <= 200,
                found,
                "forwardedBy",
                "petition.forwarded-by.too-long");
        Invalid.unless(signatures >= 0 && signatures <= 9999, found, "signatures", "petition.signatures.malformed");
        Invalid.refuse(found);
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return new String[] {summary, requests, forwardedBy};
    }

    /** The same paper, handed over by itself. */
    TakeInPetition withoutVisit() {
        return visit == null ? this : at(IntakeSource.DIRECT, null);
    }

    /** The same paper, handed over at this visit. */
    public TakeInPetition handedInAt(String visitIntakeCode) {
        return at(IntakeSource.VISIT, visitIntakeCode);
    }

    private TakeInPetition at(IntakeSource from, String visitIntakeCode) {
        return new TakeInPetition(
                unit,
                from,
                forwardedBy,
                receivedOn,
                petitionOn,
                summary,
                requests,
                signatures,
                originals,
                author,
                visitIntakeCode);
    }

    /** Adds the refusal of a paper that would be older than the State. */
    static void unlessWritten(LocalDate petitionOn, List<Invalid> found) {
        Invalid.unless(
                petitionOn == null || !petitionOn.isBefore(LawTime.FIRST_DAY),
                found,
                "petitionOn",
                "petition.written-too-early");
    }

    static void require(boolean holds, String field, String code) {
        if (!holds) {
            throw new Invalid(field, code);
        }
    }

    @Override
    public String toString() {
        return "TakeInPetition[…]";
    }
}
