package vn.tiepdan.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.Caller;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.RuleBroken;

/**
 * The door through which features below change a petition or what stands beside it, as the desk does: by those who may, as they
 * saw it, in the transaction of their own deed, and with nobody under seal named.
 */
@ApplicationScoped
public class PetitionDoor {

    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};

    @Inject
    Petitions petitions;

    @Inject
    PetitionClocks clocks;

    @Inject
    SealedIdentities sealed;

    @Inject
    TextsOfPetitions texts;

    @Inject
    Scope scope;

    @Inject
    Caller caller;

    @Inject
    Event<GuidanceAsked> guidance;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * The petition as the caller decided on it ({@code petition.stale}), of which the deed makes another version whatever it
     * changes; refused to who holds none of these roles in its ward ({@code organisation.role.not-in-this-ward}).
     */
    public Petition asSeen(PetitionCode code, int seenVersion, String... roles) {
        Petition petition = petitions.asSeen(code, seenVersion);
        scope.requireIn(petition.unit(), roles);
        petitions.changesBeside(petition);
        return petition;
    }

    /** What the citizen, or who forwarded it, was told, with its proof. */
    public void told(Petition petition, Reply reply) {
        reply.requireBetween(petition.receivedOn(), LocalDate.now(clock));
        petitions.keep(petition, reply, scope.me());
    }

    /** How it was settled, told once to who forwarded it ({@code petition.sender.already}); ends TCD-13. */
    public void senderTold(Petition petition, Reply reply) {
        petition.requireOwedToSender(reply.givenOn());
        if (petitions.wasTold(petition, reply.content())) {
            throw new RuleBroken("petition.sender.already");
        }
        told(petition, reply);
        clocks.senderTold(petition, reply.givenOn());
    }

    /**
     * Those of the same author in the same case, or in the same words, that have this outcome; sealed authors are compared under
     * seal. A petition without an author has none.
     */
    public List<PetitionCode> ofSameAuthor(Petition petition, MainOutcome outcome) {
        return petitions.ofSameMatter(petition, outcome).stream()
                .filter(other -> isSameAuthor(petition, other))
                .map(Petition::code)
                .toList();
    }

    /** Whether its author was guided on it before, by a petition or by a slip at a visit. */
    public boolean isGuidedBefore(Petition petition) {
        if (!ofSameAuthor(petition, MainOutcome.GUIDED).isEmpty()) {
            return true;
        }
        GuidanceAsked question = new GuidanceAsked(petition);
        guidance.fire(question);
        return question.wasGiven();
    }

    /**
     * The petitions of the ward in that case, or without one in these words, that were guided and whose author is this citizen, or whoever is
     * under this seal; the one handed over at that visit is not among them.
     */
    public List<PetitionCode> guided(
            UnitCode unit, MatterCode matter, String words, String citizen, String seal, String visit) {
        return petitions.guided(unit, matter, words, visit).stream()
                .filter(other -> sealed.isSamePerson(citizen, seal, other.authorCitizen(), other.authorSeal()))
                .map(Petition::intakeCode)
                .toList();
    }

    private boolean isSameAuthor(Petition one, Petition other) {
        return sealed.isSamePerson(one.authorCitizen(), one.authorSeal(), other.authorCitizen(), other.authorSeal());
    }

    /** The last rule of a deed and its trace: texts that name whoever is under seal are refused ({@code protection.text-names-author}). */
    public void done(Petition petition, String deed, String detail, String... written) {
        petitions.write();
        texts.refuseNaming(petition, written);
        if (detail == null) {
            trail.done(deed, petition.code());
        } else {
            trail.done(deed, petition.code(), detail);
        }
    }

    /**
     * Lets the desk change something beside the petition it decided on, and makes of it another version ({@code petition.stale},
     * {@code petition.voided}).
     */
    public EnteredPetition enterToAct(PetitionCode code, int seenVersion) {
        requireHandedIn(petitions.withCode(code));
        return entered(petitions.asSeen(code, seenVersion));
    }

    /** The same in the deed that took it in, which decided on nothing older. */
    public EnteredPetition enterWhenTakenIn(PetitionCode code) {
        return entered(petitions.withCode(code));
    }

    /** A client system, whose token is asked instead of a role, adds to nothing but what it handed in itself. */
    private void requireHandedIn(Petition petition) {
        if (caller.isClient() && !petition.takenInBy().equals(scope.me())) {
            throw new RuleBroken("petition.client.not-handed-in");
        }
    }

    private EnteredPetition entered(Petition petition) {
        scope.requireInUnlessClient(petition.unit(), DESK);
        if (petition.stage() == RecordStage.VOIDED) {
            throw new RuleBroken("petition.voided");
        }
        petitions.changesBeside(petition);
        return new EnteredPetition(
                petition.intakeCode(),
                petition.code(),
                petition.unit(),
                petition.kind(),
                petition.receivedOn(),
                petition.signatures(),
                petition.isUnderSeal(),
                petition.isAnonymous());
    }

    /** The last rule of a deed that wrote these texts beside the petition. */
    public void refuseNaming(EnteredPetition entered, String... written) {
        texts.refuseNaming(petitions.withCode(entered.intakeCode()), written);
    }

    /** The same for one that the caller does not see, known to him by what he keeps of it. */
    public void refuseNamingUnseen(PetitionCode intakeCode, String... written) {
        texts.refuseNaming(petitions.ofAnybody(intakeCode), written);
    }

    /** Refuses to put somebody under seal with the petition whom words on it name already; the caller told who he is. */
    public void refuseNamed(EnteredPetition entered, PersonalData person) {
        Petition petition = petitions.withCode(entered.intakeCode());
        SealedIdentities.refuseNaming(
                person,
                Stream.concat(
                                Stream.of(petitions.words(petition), clocks.words(petition), texts.beside(petition))
                                        .flatMap(List::stream),
                                Stream.ofNullable(petitions.titleOf(petition.matter())))
                        .toArray(String[]::new));
    }
}
