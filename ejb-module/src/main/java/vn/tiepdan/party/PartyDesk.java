package vn.tiepdan.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.EnteredPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionDoor;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.SameAuthor;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What the desk does with those who stand in a petition beside its first author. Each method is one transaction, and each makes
 * of the petition another version.
 *
 * <p>Whoever is named beside a petition that denounces, or still may, goes under seal with its author. Refuses words that tell
 * who is under seal ({@code protection.text-names-author}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class PartyDesk {

    private static final int MOST = 500;

    @Inject
    PetitionIntake intake;

    @Inject
    SameAuthor sameAuthor;

    @Inject
    PetitionDoor door;

    @Inject
    Parties parties;

    @Inject
    SealedIdentities sealed;

    @Inject
    Citizens citizens;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Takes a petition in together with everybody who stands in it, or not at all; not classified yet when {@code kind} is null.
     *
     * @param choice who speaks for all, by the ordinals in which the others are told; null when nobody was chosen
     */
    public PetitionCode takeIn(
            TakeInPetition command, ClassifyPetition kind, List<NameParty> others, ChooseRepresentatives choice) {
        return with(kind == null ? intake.takeIn(command) : intake.takeIn(command, kind), others, choice);
    }

    /** The same of another petition by the author of one that names him ({@code petition.same-author.sealed}). */
    public PetitionCode takeInFromAuthorOf(
            PetitionCode earlier,
            TakeInPetition command,
            ClassifyPetition kind,
            List<NameParty> others,
            ChooseRepresentatives choice) {
        return with(sameAuthor.takeIn(earlier, command, kind), others, choice);
    }

    private PetitionCode with(PetitionCode code, List<NameParty> others, ChooseRepresentatives choice) {
        if (others.isEmpty() && choice == null) {
            return code;
        }
        EnteredPetition petition = door.enterWhenTakenIn(code);
        others.forEach(told -> add(petition, told));
        if (choice != null) {
            choose(petition, choice);
        }
        refuseNaming(petition);
        return code;
    }

    /** Names one more; tells his ordinal. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public int add(PetitionCode code, int seenVersion, NameParty told) {
        EnteredPetition petition = door.enterToAct(code, seenVersion);
        int ordinal = add(petition, told);
        refuseNaming(petition);
        return ordinal;
    }

    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public void correct(PetitionCode code, int seenVersion, CorrectParty command) {
        EnteredPetition petition = door.enterToAct(code, seenVersion);
        Party party = parties.withOrdinal(petition.intakeCode(), command.ordinal());
        LocalDate today = LocalDate.now(clock);
        party.requireStanding();
        SealedIdentities.Protected before = party.seal() == null ? null : sealed.whoIs(party.seal());
        String words = Stream.concat(Stream.of(command.reason()), party.words().stream())
                .collect(Collectors.joining("\n"));
        parties.keepBefore(party, "words", words, scope.me(), today);
        party.correct(command.paper(), command.cardNumber(), today);
        requireCertified(petition, party.role(), party.paper());
        if (command.person() != null) {
            correctPerson(petition, party, command.person(), today);
        }
        parties.write();
        if (before != null) {
            before.refuseIn(party.words().toArray(String[]::new));
        }
        refuseNaming(petition);
        trail.done("petition.party.correct", petition.code());
    }

    /** Somebody's part ends: an authority was taken back, or he was written down by mistake. He stays readable. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public void end(PetitionCode code, int seenVersion, EndParty command) {
        EnteredPetition petition = door.enterToAct(code, seenVersion);
        Party party = parties.withOrdinal(petition.intakeCode(), command.ordinal());
        party.ends(command.on(), command.reason(), LocalDate.now(clock));
        parties.write();
        refuseNaming(petition);
        trail.done("petition.party.end", petition.code());
    }

    /** Writes down whom the petitioners chose to speak for them, in place of whom they chose before. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public void choose(PetitionCode code, int seenVersion, ChooseRepresentatives choice) {
        choose(door.enterToAct(code, seenVersion), choice);
    }

    private int add(EnteredPetition petition, NameParty told) {
        if (petition.anonymous()) {
            throw new RuleBroken("party.petition-anonymous");
        }
        List<Party> standing = parties.of(petition.intakeCode());
        if (standing.size() >= MOST) {
            throw new RuleBroken("party.too-many", MOST);
        }
        requireActsFor(told, standing);
        requireCertified(petition, told.role(), told.paper());
        int ordinal = standing.stream().mapToInt(Party::ordinal).max().orElse(0) + 1;
        String citizen = null;
        String seal = null;
        if (petition.underSeal()) {
            door.refuseNamed(petition, told.person());
            SealedIdentities.refuseNaming(told.person(), told.texts());
            seal = sealed.seal(petition.unit(), told.person());
        } else {
            citizen = citizens.meet(petition.unit(), told.person());
        }
        parties.add(Party.named(
                petition.intakeCode().value(), ordinal, told, citizen, seal, scope.me(), LocalDate.now(clock)));
        trail.done("petition.party.add", petition.code());
        return ordinal;
    }

    /** Somebody acts for one who petitions, and as an agent alone for him (Nghị định 155/2026/NĐ-CP article 3). */
    private static void requireActsFor(NameParty told, List<Party> standing) {
        if (!told.role().acts()) {
            return;
        }
        int principal = told.actsFor();
        if (principal != 0
                && standing.stream().noneMatch(party -> party.ordinal() == principal && party.isPetitioner())) {
            throw new Invalid("actsFor", "party.acts-for.not-petitioner");
        }
        if (told.role() == PartyRole.AGENT && standing.stream().anyMatch(party -> party.isAgentOf(principal))) {
            throw new RuleBroken("party.agent.already");
        }
    }

    /**
     * The private authority to complain in somebody's place is notarised or certified, as long as the law asks for it on the day
     * of the paper (Nghị định 155/2026/NĐ-CP article 3, until the day in article 21).
     */
    private void requireCertified(EnteredPetition petition, PartyRole role, AuthorityPaper paper) {
        if (role == PartyRole.AGENT
                && paper.isPrivateOnly()
                && parties.certificationIsDue(petition.kind(), paper.day())) {
            throw new Invalid("certification", "party.agent.not-notarised");
        }
    }

    private void correctPerson(EnteredPetition petition, Party party, PersonalData person, LocalDate today) {
        if (party.citizen() != null) {
            PersonalData before = citizens.correct(party.citizen(), person);
            parties.keepBefore(party, "person", before.underSeal(), scope.me(), today);
        } else {
            door.refuseNamed(petition, person);
            byte[] before = sealed.correct(party.seal(), person, Parties.context(party, "person"));
            parties.keepSealed(party, "person", before, scope.me(), today);
        }
    }

    private void choose(EnteredPetition petition, ChooseRepresentatives choice) {
        LocalDate today = LocalDate.now(clock);
        List<Party> all = parties.of(petition.intakeCode());
        requireChosenRightly(petition, choice, all, today);
        all.forEach(party -> party.speaksForAll(choice.chosen().contains(party.ordinal())));
        parties.keep(petition.intakeCode(), choice, scope.me(), today);
        parties.write();
        trail.done("petition.party.choose", petition.code());
    }

    /** From among the petitioners, as many as the law allows, by a paper that all of a group signed (Luật Tiếp công dân article 29). */
    private static void requireChosenRightly(
            EnteredPetition petition, ChooseRepresentatives choice, List<Party> all, LocalDate today) {
        if (petition.anonymous()) {
            throw new RuleBroken("party.petition-anonymous");
        }
        boolean petitioners = choice.chosen().stream()
                .filter(ordinal -> ordinal != 0)
                .allMatch(
                        ordinal -> all.stream().anyMatch(party -> party.ordinal() == ordinal && party.isPetitioner()));
        if (!petitioners) {
            throw new RuleBroken("party.representative.not-petitioner");
        }
        int people = petitionersOf(petition.signatures(), all);
        int most = Representation.of(people).most();
        if (choice.chosen().size() > most) {
            throw new RuleBroken("party.representative.too-many", people, most);
        }
        if (people >= Representation.GROUP && !choice.chosen().isEmpty() && choice.paperOn() == null) {
            throw new Invalid("paperOn", "party.representative.paper-missing");
        }
        if (choice.paperOn() != null && choice.paperOn().isAfter(today)) {
            throw new Invalid("paperOn", "party.paper.in-future");
        }
    }

    /** Whoever signed petitions, and whoever is named does. */
    static int petitionersOf(int signatures, List<Party> all) {
        return Math.max(
                signatures, 1 + (int) all.stream().filter(Party::isPetitioner).count());
    }

    private void refuseNaming(EnteredPetition petition) {
        String[] written = parties.of(petition.intakeCode()).stream()
                .flatMap(party -> party.words().stream())
                .toArray(String[]::new);
        if (written.length > 0) {
            door.refuseNaming(petition, written);
        }
    }
}
