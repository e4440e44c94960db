package vn.tiepdan.petition;

import java.io.Serializable;
import java.time.LocalDate;
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
        require(source != null, "source", "petition.source.missing");
        require(receivedOn != null, "receivedOn", "petition.received-on.missing");
        require(!receivedOn.isBefore(LawTime.FIRST_DAY), "receivedOn", "petition.received-too-early");
        requireWritten(petitionOn);
        require(summary != null, "summary", "petition.summary.missing");
        require(summary.length() <= LONGEST, "summary", "petition.summary.too-long");
        require(requests == null || requests.length() <= LONGEST, "requests", "petition.requests.too-long");
        require(forwardedBy == null || forwardedBy.length() <= 200, "forwardedBy", "petition.forwarded-by.too-long");
        require(signatures >= 0 && signatures <= 9999, "signatures", "petition.signatures.malformed");
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return new String[] {summary, requests, forwardedBy};
    }

    /** The same paper, handed over by itself. */
    TakeInPetition withoutVisit() {
        return at(IntakeSource.DIRECT, null);
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

    static void requireWritten(LocalDate petitionOn) {
        require(
                petitionOn == null || !petitionOn.isBefore(LawTime.FIRST_DAY),
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
