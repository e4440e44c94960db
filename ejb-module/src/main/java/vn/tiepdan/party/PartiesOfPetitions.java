package vn.tiepdan.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tiepdan.identity.CitizenAsked;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.CaseCalled;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.petition.PetitionClassified;
import vn.tiepdan.petition.PetitionGoesUnderSeal;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionSplitOff;
import vn.tiepdan.petition.TextsWritten;
import vn.tiepdan.petition.WordsBesideAsked;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.RuleBroken;

/**
 * Keeps those beside the author where he is: under seal, out of every text, and named only when he is.
 */
@ApplicationScoped
class PartiesOfPetitions {

    @Inject
    Parties parties;

    @Inject
    SealedIdentities sealed;

    @Inject
    Citizens citizens;

    /** What does not denounce tells the names of all who stand in it. */
    void classified(@Observes PetitionClassified classified) {
        if (classified.kind() != PetitionKind.DENUNCIATION) {
            List<Party> waiting = parties.sealedOf(classified.code());
            if (!waiting.isEmpty()) {
                UnitCode unit = parties.unitOf(classified.code());
                waiting.forEach(party -> party.isNamed(citizens.meet(unit, sealed.release(party.seal()))));
                parties.write();
            }
        }
    }

    /** What turns out to denounce takes everybody along under seal; where it stood, nobody is left. */
    void goesUnderSeal(@Observes PetitionGoesUnderSeal told) {
        Map<Party, PersonalData> people = new LinkedHashMap<>();
        parties.of(told.from()).forEach(party -> people.put(party, citizens.withCode(party.citizen())));
        people.values().forEach(person -> refuseTold(person, told));
        Predicate<String> telling = text -> Stream.concat(people.values().stream(), Stream.ofNullable(told.author()))
                .anyMatch(person -> person.isNamedIn(text));
        Map<Party, String> before = new LinkedHashMap<>();
        people.keySet().forEach(party -> before.put(party, party.citizen()));
        people.forEach(
                (party, person) -> party.goesUnderSeal(told.to().value(), sealed.seal(told.unit(), person), telling));
        parties.choiceFollows(told.from(), told.to());
        parties.write();
        before.values().stream().filter(Objects::nonNull).distinct().forEach(citizens::withdraw);
    }

    /** Whoever stands in a paper of mixed content stands in each of its parts, under another alias. */
    void splitOff(@Observes PetitionSplitOff told) {
        for (Party party : parties.of(told.whole())) {
            parties.add(party.alsoIn(told.part().value(), sealed.sealAlso(told.unit(), party.seal())));
        }
        parties.choiceAlsoFor(told.whole(), told.part());
    }

    private static void refuseTold(PersonalData person, PetitionGoesUnderSeal told) {
        SealedIdentities.refuseNaming(person, told.words().toArray(String[]::new));
        if (person.isNamedIn(told.caseTitle())) {
            throw new RuleBroken("petition.denounces.case-names-author");
        }
    }

    void written(@Observes TextsWritten text) {
        parties.seals(text.petition()).forEach(seal -> sealed.refuseNaming(seal, text.texts()));
    }

    void called(@Observes CaseCalled named) {
        parties.sealsIn(named.code()).forEach(seal -> sealed.refuseNaming(seal, named.title()));
    }

    void asked(@Observes WordsBesideAsked question) {
        parties.of(question.petition()).forEach(party -> question.add(party.words()));
    }

    void asked(@Observes CitizenAsked question) {
        question.isNamed(parties.name(question.code()));
    }
}
