package vn.tiepdan.party;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Name one more who stands in a petition.
 *
 * <p>Refused at the field: an agent or counsel without his paper ({@code party.agent.paper-missing},
 * {@code party.counsel.paper-missing}), counsel without his card ({@code party.counsel.card-missing}) or whose kind is not told,
 * a paper by which he cannot act ({@code party.paper.other-kind}), a petitioner with a paper.
 *
 * @param actsFor the ordinal of the petitioner an agent or counsel acts for, 0 being the first author; not told by a petitioner
 */
public record NameParty(
        PartyRole role,
        PersonalData person,
        Integer actsFor,
        CounselKind counsel,
        String cardNumber,
        AuthorityPaper paper)
        implements Serializable {

    public NameParty {
        cardNumber = Folding.tidy(cardNumber);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(role != null, found, "role", "party.role.missing");
        Invalid.unless(person != null, found, "fullName", "party.person.missing");
        if (role == PartyRole.PETITIONER) {
            Invalid.unless(
                    actsFor == null && counsel == null && cardNumber == null && paper == null,
                    found,
                    "role",
                    "party.petitioner.needs-no-paper");
        } else if (role != null) {
            actsFor = actsFor == null ? 0 : actsFor;
            checkPapers(role, counsel, cardNumber, paper, found);
        }
        Invalid.refuse(found);
    }

    /** One more petitioner. */
    public static NameParty petitioner(PersonalData person) {
        return new NameParty(PartyRole.PETITIONER, person, null, null, null, null);
    }

    /** Every text in words of one's own, none of which may name whoever is under seal. */
    String[] texts() {
        return Stream.concat(Stream.ofNullable(cardNumber), paper == null ? Stream.empty() : paper.words())
                .toArray(String[]::new);
    }

    private static void checkPapers(
            PartyRole role, CounselKind counsel, String cardNumber, AuthorityPaper paper, List<Invalid> found) {
        boolean helps = role == PartyRole.COUNSEL;
        Invalid.unless(!helps || counsel != null, found, "counsel", "party.counsel.kind-missing");
        Invalid.unless(helps || counsel == null, found, "counsel", "party.agent.no-counsel");
        Invalid.unless(!helps || cardNumber != null, found, "cardNumber", "party.counsel.card-missing");
        Invalid.unless(helps || cardNumber == null, found, "cardNumber", "party.agent.no-counsel");
        Invalid.unless(
                cardNumber == null || cardNumber.length() <= 40, found, "cardNumber", "party.counsel.card-too-long");
        Invalid.unless(
                paper != null, found, "authority", helps ? "party.counsel.paper-missing" : "party.agent.paper-missing");
        Invalid.unless(
                paper == null || helps && counsel == null || paper.kind().serves(role, counsel),
                found,
                "authority",
                "party.paper.other-kind");
    }

    @Override
    public String toString() {
        return "NameParty[…]";
    }
}
