package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.AuthorityPaper;
import vn.tiepdan.party.Certification;
import vn.tiepdan.party.CorrectParty;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.party.EndParty;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.party.PartyRole;
import vn.tiepdan.party.PartyRow;

/** One who stands in a petition beside its author, as the calling system may see him; of a sealed one nothing that tells him. */
public record PartyJson(
        int ordinal,
        PartyRole role,
        String roleLabel,
        Integer actsFor,
        boolean sealed,
        boolean representative,
        String name,
        String address,
        CounselKind counsel,
        String counselLabel,
        AuthorityKind authority,
        String authorityLabel,
        String authorityNumber,
        LocalDate authorityOn,
        Certification certification,
        String certificationLabel,
        String certifiedBy,
        boolean lacksCertification,
        LocalDate endedOn) {

    static PartyJson of(PartyRow row, Labels labels) {
        return new PartyJson(
                row.ordinal(),
                row.role(),
                labels.of("party.role", row.role()),
                row.actsFor(),
                row.sealed(),
                row.representative(),
                row.name(),
                row.address(),
                row.counsel(),
                labels.of("party.counsel", row.counsel()),
                row.authority(),
                labels.of("party.authority", row.authority()),
                row.authorityNumber(),
                row.authorityOn(),
                row.certification(),
                labels.of("party.certification", row.certification()),
                row.certifiedBy(),
                row.lacksCertification(),
                row.endedOn());
    }

    /** The person that a body tells of, with the papers by which he acts. */
    static NameParty read(JsonBody body) {
        PartyRole role = body.choice("role", PartyRole.class);
        Integer actsFor = body.number("actsFor");
        CounselKind counsel = body.choice("counsel", CounselKind.class);
        String cardNumber = body.text("cardNumber");
        Supplier<AuthorityPaper> paper = paper(body);
        JsonBody person = body.part("person");
        if (person == null) {
            body.refuse("person", "party.person.missing");
        }
        Supplier<PersonalData> who = person(person);
        body.finish();
        PersonalData told = who.get();
        return body.make(() -> new NameParty(role, told, actsFor, counsel, cardNumber, paper.get()));
    }

    /** What a body puts right of the one with that ordinal: the person, the papers, the card, each only when it is told anew. */
    static CorrectParty readCorrection(int ordinal, JsonBody body) {
        String cardNumber = body.text("cardNumber");
        String reason = body.text("reason");
        Supplier<AuthorityPaper> paper = paper(body);
        Supplier<PersonalData> who = person(body.part("person"));
        body.finish();
        PersonalData told = who.get();
        return body.make(() -> new CorrectParty(ordinal, told, paper.get(), cardNumber, reason));
    }

    /** From which day on, and why, the one with that ordinal stands in the petition no longer. */
    static EndParty readEnd(int ordinal, JsonBody body) {
        LocalDate endedOn = body.date("endedOn");
        String reason = body.text("reason");
        body.finish();
        return body.make(() -> new EndParty(ordinal, endedOn, reason));
    }

    private static Supplier<PersonalData> person(JsonBody person) {
        if (person == null) {
            return () -> null;
        }
        Function<JsonBody, PersonalData> known = IntakeJson.person(person);
        return () -> known.apply(person);
    }

    private static Supplier<AuthorityPaper> paper(JsonBody body) {
        AuthorityKind authority = body.choice("authority", AuthorityKind.class);
        String number = body.text("authorityNumber");
        LocalDate on = body.date("authorityOn");
        Certification certification = body.choice("certification", Certification.class);
        String certifiedBy = body.text("certifiedBy");
        if (authority == null
                && Stream.of(number, on, certification, certifiedBy).anyMatch(Objects::nonNull)) {
            body.refuse("authority", "party.paper.kind-missing");
        }
        return () -> authority == null ? null : AuthorityPaper.of(authority, number, on, certification, certifiedBy);
    }
}
