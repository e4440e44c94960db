package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.function.Function;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.AuthorityPaper;
import vn.tiepdan.party.Certification;
import vn.tiepdan.party.CounselKind;
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
        AuthorityKind authority = body.choice("authority", AuthorityKind.class);
        String authorityNumber = body.text("authorityNumber");
        LocalDate authorityOn = body.date("authorityOn");
        Certification certification = body.choice("certification", Certification.class);
        String certifiedBy = body.text("certifiedBy");
        JsonBody person = body.part("person");
        if (person == null) {
            body.refuse("person", "party.person.missing");
        }
        Function<JsonBody, PersonalData> known = person == null ? nobody -> null : IntakeJson.person(person);
        body.finish();
        PersonalData who = known.apply(person);
        return body.make(() -> new NameParty(
                role,
                who,
                actsFor,
                counsel,
                cardNumber,
                authority == null
                        ? null
                        : AuthorityPaper.of(authority, authorityNumber, authorityOn, certification, certifiedBy)));
    }
}
