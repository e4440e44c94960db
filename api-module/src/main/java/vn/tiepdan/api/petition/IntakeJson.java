package vn.tiepdan.api.petition;

import java.time.LocalDate;
import java.util.function.Function;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.identity.CitizenKind;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.identity.Sex;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.TakeInPetition;

/**
 * A petition as another system hands it in; with {@code kind} it is classified at once.
 *
 * <p>No author means an anonymous petition, and that has to be said: {@code "anonymous": true}.
 */
record IntakeJson(TakeInPetition paper, ClassifyPetition classification) {

    static IntakeJson read(JsonBody body) {
        Function<PersonalData, TakeInPetition> paper = paper(body);
        PetitionKind kind = body.choice("kind", PetitionKind.class);
        SubjectField field = body.choice("field", SubjectField.class);
        Competence competence = body.choice("competence", Competence.class);
        JsonBody author = body.part("author");
        boolean anonymous = body.flag("anonymous");
        Function<JsonBody, PersonalData> person = author == null ? nobody -> null : person(author);
        if (author == null && !anonymous) {
            body.refuse("author", "integration.author.missing");
        } else if (author != null && anonymous) {
            body.refuse("anonymous", "integration.author.told");
        }
        if (kind == null && (field != null || competence != null)) {
            body.refuse("kind", "petition.kind.missing");
        }
        body.finish();
        PersonalData known = person.apply(author);
        return new IntakeJson(
                body.make(() -> paper.apply(known)),
                kind == null ? null : new ClassifyPetition(kind, field, competence, null, null));
    }

    private static Function<PersonalData, TakeInPetition> paper(JsonBody body) {
        String unit = body.text("unit");
        IntakeSource source = body.choice("source", IntakeSource.class);
        String forwardedBy = body.text("forwardedBy");
        LocalDate receivedOn = body.date("receivedOn");
        LocalDate petitionOn = body.date("petitionOn");
        String summary = body.text("summary");
        String requests = body.text("requests");
        Integer signatures = body.number("signatures");
        boolean originals = body.flag("originals");
        return author -> new TakeInPetition(
                unit == null ? null : new UnitCode(unit),
                source,
                forwardedBy,
                receivedOn,
                petitionOn,
                summary,
                requests,
                signatures == null ? 1 : signatures,
                originals,
                author,
                null);
    }

    /** Somebody as a body tells him, made when the body has been read. */
    static Function<JsonBody, PersonalData> person(JsonBody author) {
        CitizenKind kind = author.choice("kind", CitizenKind.class);
        String fullName = author.text("fullName");
        Integer birthYear = author.number("birthYear");
        Sex sex = author.choice("sex", Sex.class);
        PaperKind paperKind = author.choice("paperKind", PaperKind.class);
        String paperNumber = author.text("paperNumber");
        String noPaperReason = author.text("noPaperReason");
        String address = author.text("address");
        String telephone = author.text("telephone");
        return part -> part.make(() -> new PersonalData(
                kind, fullName, birthYear, sex, paperKind, paperNumber, noPaperReason, address, telephone));
    }

    @Override
    public String toString() {
        return "IntakeJson[…]";
    }
}
