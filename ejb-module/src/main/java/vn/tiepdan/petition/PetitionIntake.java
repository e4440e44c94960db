package vn.tiepdan.petition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.Book;
import vn.tiepdan.document.BookCode;
import vn.tiepdan.document.Numbering;
import vn.tiepdan.document.PapersUnderSeal;
import vn.tiepdan.document.RandomCode;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterDesk;
import vn.tiepdan.notice.OfficersConcerned;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.RuleBroken;

/**
 * What the desk does with a petition. Each method is one transaction.
 *
 * <p>The author is sealed first, unless what he brings is known at once not to denounce; classification releases the name of
 * whoever does not denounce. Refuses texts that tell a sealed author's name ({@code protection.text-names-author}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class PetitionIntake {

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
    Citizens citizens;

    @Inject
    MatterDesk matters;

    @Inject
    PapersUnderSeal papers;

    @Inject
    Numbering numbering;

    @Inject
    Assignees assignees;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Event<PetitionClassified> classified;

    @Inject
    Event<PetitionLeavesVisit> leaving;

    @Inject
    Event<PetitionGoesUnderSeal> sealing;

    @Inject
    Event<PetitionSplitOff> splitting;

    @Inject
    Event<PetitionLeavesBook> goes;

    @Inject
    Event<OfficersConcerned> concerned;

    @Inject
    Clock clock;

    /** Takes a petition in, its author sealed, not classified yet; tells the code it has until then. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public PetitionCode takeIn(TakeInPetition command) {
        return tookIn(receive(command), null);
    }

    /** Takes a petition in and classifies it in one deed, as when the paper leaves no doubt; tells the final code. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.API})
    public PetitionCode takeIn(TakeInPetition command, ClassifyPetition kind) {
        if (names(kind)) {
            return tookIn(receiveNamed(command, kind), kind);
        }
        Petition petition = receive(command);
        classify(petition, kind);
        refuseCaseNaming(petition);
        return tookIn(petition, kind);
    }

    /**
     * Takes in what a visitor hands over, in the visitor's own name or under his seal; called by the reception desk. Not
     * classified yet when {@code kind} is null. It points at the visit only when both name him or neither does.
     */
    public PetitionCode takeInFrom(Visitor visitor, TakeInPetition command, ClassifyPetition kind) {
        boolean names = names(kind);
        TakeInPetition paper = names == (visitor.citizen() != null) ? command : command.withoutVisit();
        Petition petition =
                receive(paper, visitor.seal() == null ? null : sealAlso(visitor, paper), visitor.citizen(), names);
        petition.staysHiddenFrom(visitor.hiddenFrom());
        if (kind != null) {
            classify(petition, kind);
        }
        if (visitor.seal() != null && !names) {
            // Under the visitor's own alias: the petition's is drawn anew with each attempt.
            sealed.refuseNaming(visitor.seal(), paper.texts());
            sealed.refuseNaming(visitor.seal(), petitions.titleOf(petition.matter()));
        }
        refuseCaseNaming(petition);
        return tookIn(petition, kind);
    }

    /** Gives a petition its kind, book, number and clocks. */
    public PetitionCode classify(PetitionCode code, int seenVersion, ClassifyPetition command) {
        Petition petition = asSeen(code, seenVersion, DESK);
        if (command.kind() != PetitionKind.DENUNCIATION) {
            leaveVisit(petition);
        }
        classify(petition, command);
        refuseCaseNaming(petition);
        tell(petition);
        return petition.code();
    }

    /**
     * The visitor is being named: what he handed over under seal, denouncing or not classified yet, no longer points at the
     * visit, and the visit not at it. Called by the reception desk, whoever may see these petitions.
     */
    public void visitorNamed(String visitIntakeCode) {
        petitions.sealedOf(visitIntakeCode).forEach(this::leaveVisit);
        petitions.write();
    }

    /**
     * A petition in the open book turns out to denounce: it is told anew in the book of denunciations, its author under seal, with
     * a random code and the clocks of a denunciation from the day it came (Luật Tố cáo article 24.1), and its files and receipts
     * go along. Under the old number nothing stays; the words that stood there are kept under seal.
     *
     * <p>Refused when it is not in the open book ({@code petition.denounces.not-open}), when the new words name the author, and
     * when the title of the case it leaves does ({@code petition.denounces.case-names-author}).
     */
    public PetitionCode sealAsDenunciation(PetitionCode code, int seenVersion, SealAsDenunciation command) {
        Petition petition = asSeen(code, seenVersion, DESK);
        petition.requireOpenBook();
        String citizen = petition.authorCitizen();
        PersonalData author = citizen == null ? null : citizens.withCode(citizen);
        TakeInPetition paper = petition.toldAnew(command.summary(), command.requests());
        if (author != null) {
            SealedIdentities.refuseNaming(author, paper.texts());
            if (author.isNamedIn(petitions.titleOf(petition.matter()))) {
                throw new RuleBroken("petition.denounces.case-names-author");
            }
        }
        petitions.keepBefore(petition, "words", allWords(petition), "", scope.me(), LocalDate.now(clock));
        leaveVisit(petition);
        Petition denunciation = underSeal(petition, paper, author);
        sealing.fire(new PetitionGoesUnderSeal(
                petition.intakeCode(),
                denunciation.intakeCode(),
                petition.unit(),
                author,
                Arrays.asList(paper.texts()),
                petitions.titleOf(petition.matter())));
        classify(denunciation, command.classification());
        papers.follow(
                PapersOfPetitions.owner(petition),
                PapersOfPetitions.owner(denunciation),
                denunciation.authorSeal(),
                author);
        clocks.voided(petition);
        goes.fire(new PetitionLeavesBook(petition.code(), true));
        petition.becomesBare();
        petitions.write();
        if (citizen != null) {
            citizens.withdraw(citizen);
        }
        refuseCaseNaming(denunciation);
        PetitionCode sealedCode = tookIn(denunciation, command.classification());
        trail.done("petition.void", petition.code());
        return sealedCode;
    }

    private String allWords(Petition petition) {
        return Stream.of(petitions.words(petition), clocks.words(petition), texts.beside(petition))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private Petition underSeal(Petition petition, TakeInPetition paper, PersonalData author) {
        LocalDate today = LocalDate.now(clock);
        String seal = author == null ? null : sealed.seal(petition.unit(), author);
        Petition denunciation = Petition.received(
                freshCode(petition.unit(), today), petition.unit(), paper, seal, petition.takenInBy(), today);
        denunciation.staysHiddenFrom(petitions.hiddenFrom(petition));
        petitions.add(denunciation);
        return denunciation;
    }

    /**
     * The visitor is going under seal: nothing that names its author points at the visit any more. Called by the reception desk,
     * whoever may see these petitions.
     */
    public void visitorSealed(String visitIntakeCode) {
        petitions.of(visitIntakeCode).forEach(this::leaveVisit);
        petitions.write();
    }

    /**
     * Splits a paper of mixed content: each content goes on as a petition of its own, by the same author and of the same day,
     * told in words of its own; the whole stays as it came and is not classified (Thông tư 07/2014/TT-TTCP article 6).
     *
     * <p>Refused once it is classified ({@code petition.split.classified}).
     */
    public List<PetitionCode> split(PetitionCode code, int seenVersion, SplitPetition command) {
        Petition whole = asSeen(code, seenVersion, DESK);
        LocalDate today = LocalDate.now(clock);
        whole.split(today);
        leaveVisit(whole);
        List<PetitionCode> parts = new ArrayList<>();
        for (SplitPetition.Part content : command.parts()) {
            String seal = whole.authorSeal() == null ? null : sealed.sealAlso(whole.unit(), whole.authorSeal());
            Petition part = Petition.received(
                    freshCode(whole.unit(), today),
                    whole.unit(),
                    whole.toldAnew(content.summary(), content.requests()),
                    seal,
                    scope.me(),
                    today);
            part.staysHiddenFrom(petitions.hiddenFrom(whole));
            petitions.add(part);
            splitting.fire(new PetitionSplitOff(whole.intakeCode(), part.intakeCode(), part.unit()));
            classify(part, content.classification());
            part.partOf(whole.intakeCode().value());
            parts.add(tookIn(part, content.classification()));
        }
        trail.done("petition.split", whole.code());
        return parts;
    }

    /** Changes the kind within the open book, or field and competence. */
    public void reclassify(PetitionCode code, int seenVersion, ClassifyPetition command) {
        Petition petition = asSeen(code, seenVersion, DESK);
        PetitionKind before = petition.kind();
        String term = PetitionClocks.termOf(petition);
        petition.reclassifyAs(command.kind(), command.field(), command.competence());
        clocks.changed(petition, term, "petition.reclassified");
        trail.done("petition.reclassify", petition.code(), before + " -> " + command.kind());
    }

    /** Ties the petition to a case of the ward. */
    public void join(PetitionCode code, int seenVersion, MatterCode matter) {
        Petition petition = asSeen(code, seenVersion, DESK);
        String title = matters.tie(matter, petition.unit(), petition.kind() == PetitionKind.DENUNCIATION);
        petition.belongsTo(matter);
        refuseNaming(petition, title);
        concerned.fire(new OfficersConcerned(PetitionClocks.subject(petition), petitions.hiddenFrom(petition)));
        trail.done("petition.join", petition.code(), matter.value());
    }

    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void assign(PetitionCode code, int seenVersion, OfficerCode officer) {
        Petition petition = asSeen(code, seenVersion, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        assignees.require(officer);
        petition.assignTo(officer, LocalDate.now(clock));
        if (petitions.hiddenFrom(petition).contains(officer)) {
            throw new RuleBroken("petition.assign.concerned");
        }
        trail.done("petition.assign", petition.code(), officer.value());
    }

    /** Names the officers of ours whom the petition is about; from now on none of them sees it, its case or its visit. */
    public void concerns(PetitionCode code, int seenVersion, Set<OfficerCode> officers) {
        Petition petition = asSeen(code, seenVersion, DESK);
        petition.concerns(officers);
        takeFromConcerned();
        concerned.fire(new OfficersConcerned(PetitionClocks.subject(petition), officers));
        trail.done("petition.concerns", petition.code());
    }

    /** Takes every petition from whom it, or another record of its case or visit, is about. */
    public void takeFromConcerned() {
        petitions.write();
        petitions.inWrongHands().forEach(Petition::freed);
    }

    /**
     * Records the answer with its proof: that more time is needed, or what settles what was asked and stops every clock on its
     * day. Main outcomes have deeds of their own ({@code petition.reply.is-outcome}).
     */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
    public void reply(PetitionCode code, int seenVersion, Reply reply) {
        Petition petition = asSeen(
                code, seenVersion, Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR);
        petition.answered(reply, LocalDate.now(clock));
        petitions.keep(petition, reply, scope.me());
        if (reply.closes()) {
            clocks.answered(petition, reply.givenOn());
        }
        refuseNaming(petition, reply.texts());
        trail.done("petition.reply", petition.code(), reply.content().name());
    }

    public void correct(PetitionCode code, int seenVersion, CorrectPetition command) {
        Petition petition = asSeen(code, seenVersion, DESK);
        LocalDate today = LocalDate.now(clock);
        petitions.keepBefore(petition, "summary", petition.summary(), command.reason(), scope.me(), today);
        petitions.keepBefore(petition, "requests", petition.requests(), command.reason(), scope.me(), today);
        String term = PetitionClocks.termOf(petition);
        petition.correct(
                command.summary(), command.requests(), command.petitionOn(), command.signatures(), command.originals());
        clocks.changed(petition, term, "petition.corrected");
        refuseNaming(petition, command.summary(), command.requests(), command.reason());
        trail.done("petition.correct", petition.code());
    }

    /** Puts right who wrote and when it came; from another day the time is counted anew. */
    public void correctAuthor(PetitionCode code, int seenVersion, CorrectAuthor command) {
        Petition petition = asSeen(code, seenVersion, DESK);
        LocalDate today = LocalDate.now(clock);
        LocalDate before = petition.receivedOn();
        SealedIdentities.Protected author = petition.authorSeal() == null ? null : sealed.whoIs(petition.authorSeal());
        petitions.keepBefore(petition, "receivedOn", before.toString(), command.reason(), scope.me(), today);
        petition.cameOn(command.receivedOn(), today);
        if (command.person() != null) {
            correctPerson(petition, command, today);
        }
        if (!before.equals(petition.receivedOn())) {
            clocks.received(petition);
        }
        if (author != null) {
            author.refuseIn(command.reason());
        }
        texts.refuseNamingOthers(petition, command.reason());
        trail.done("petition.correct-author", petition.code());
    }

    private void correctPerson(Petition petition, CorrectAuthor command, LocalDate today) {
        if (petition.authorCitizen() != null) {
            PersonalData before = citizens.correct(petition.authorCitizen(), command.person());
            petitions.keepBefore(petition, "author", before.underSeal(), command.reason(), scope.me(), today);
        } else if (petition.authorSeal() != null) {
            SealedIdentities.refuseNaming(command.person(), petition.texts());
            SealedIdentities.refuseNaming(
                    command.person(), texts.beside(petition).toArray(String[]::new));
            SealedIdentities.refuseNaming(command.person(), petitions.titleOf(petition.matter()), command.reason());
            byte[] before =
                    sealed.correct(petition.authorSeal(), command.person(), Petitions.context(petition, "author"));
            petitions.keepSealed(petition, "author", before, command.reason(), scope.me(), today);
        } else {
            throw new RuleBroken("petition.correct.anonymous");
        }
    }

    /** Takes back a petition entered by mistake; it keeps its number and stays readable, its clocks no longer count. */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR})
    public void voidIt(PetitionCode code, int seenVersion, String reason) {
        String why = vn.tiepdan.shared.Folding.tidy(reason);
        TakeInPetition.require(why != null, "reason", "petition.reason.missing");
        TakeInPetition.require(why.length() <= 300, "reason", "petition.reason.too-long");
        Petition petition = asSeen(code, seenVersion, Role.CLERK, Role.OSU, Role.CHAIR);
        petition.voidBecause(why);
        goes.fire(new PetitionLeavesBook(petition.code(), false));
        clocks.voided(petition);
        refuseNaming(petition, why);
        trail.done("petition.void", petition.code());
    }

    /** The trail tells that it was done, but not of which petition: an entry there would be the link once more. */
    private void leaveVisit(Petition petition) {
        if (petition.visit() != null) {
            leaving.fire(new PetitionLeavesVisit(petition.visit()));
            petition.staysHiddenFrom(petitions.hiddenFrom(petition));
            petition.leaveVisit();
            trail.done("petition.leave-visit", petition.unit());
        }
    }

    /** Whether the author is named at once, because what he brings is known not to denounce; then its words may name him too. */
    private static boolean names(ClassifyPetition kind) {
        return kind != null && kind.kind() != PetitionKind.DENUNCIATION;
    }

    private Petition receive(TakeInPetition command) {
        if (command.author() == null) {
            return receive(command, null, null, false);
        }
        SealedIdentities.refuseNaming(command.author(), command.texts());
        return receive(command, sealed.seal(scope.writesFor(command.unit()), command.author()), null, false);
    }

    /** What is known at once not to denounce was never a secret: it is written once, with its author's name. */
    private Petition receiveNamed(TakeInPetition command, ClassifyPetition kind) {
        UnitCode unit = writesAtDesk(command);
        LocalDate today = LocalDate.now(clock);
        String citizen = command.author() == null ? null : citizens.meet(unit, command.author());
        Petition petition = Petition.received(freshCode(unit, today), unit, command, citizen, scope.me(), today);
        classify(petition, kind, citizen);
        petitions.add(petition);
        clocks.classified(petition);
        return petition;
    }

    private UnitCode writesAtDesk(TakeInPetition command) {
        UnitCode unit = scope.writesFor(command.unit());
        scope.requireInUnlessClient(unit, DESK);
        return unit;
    }

    private Petition receive(TakeInPetition command, String seal, String citizen, boolean names) {
        UnitCode unit = writesAtDesk(command);
        LocalDate today = LocalDate.now(clock);
        String alias = citizen == null ? seal : sealNamed(unit, citizen, command, names);
        Petition petition = Petition.received(freshCode(unit, today), unit, command, alias, scope.me(), today);
        petitions.add(petition);
        return petition;
    }

    private static PetitionCode freshCode(UnitCode unit, LocalDate today) {
        return new PetitionCode(RandomCode.draw(Book.UNCLASSIFIED_PETITION, unit, today.getYear())
                .value());
    }

    private String sealNamed(UnitCode unit, String citizen, TakeInPetition command, boolean names) {
        PersonalData known = citizens.withCode(citizen);
        if (!names) {
            SealedIdentities.refuseNaming(known, command.texts());
        }
        return sealed.seal(unit, known);
    }

    private String sealAlso(Visitor visitor, TakeInPetition command) {
        return sealed.sealAlso(scope.writesFor(command.unit()), visitor.seal());
    }

    private void classify(Petition petition, ClassifyPetition command) {
        String citizen = command.kind() == PetitionKind.DENUNCIATION || petition.isAnonymous()
                ? null
                : citizens.meet(petition.unit(), sealed.release(petition.authorSeal()));
        classify(petition, command, citizen);
        petitions.write();
        clocks.classified(petition);
    }

    private void classify(Petition petition, ClassifyPetition command, String citizen) {
        LocalDate today = LocalDate.now(clock);
        boolean denounces = command.kind() == PetitionKind.DENUNCIATION;
        MatterCode matter = caseFor(petition, command, denounces);
        Book book = denounces ? Book.DENUNCIATION : Book.PETITION;
        int number = numbering.next(book, petition.unit(), today.getYear());
        PetitionCode code = new PetitionCode(
                denounces
                        ? RandomCode.draw(book, petition.unit(), today.getYear())
                                .value()
                        : new BookCode(book, petition.unit(), today.getYear(), number).value());
        petition.classifyAs(
                command.kind(), command.field(), command.competence(), code, today.getYear(), number, citizen);
        petition.belongsTo(matter);
    }

    private PetitionCode tookIn(Petition petition, ClassifyPetition kind) {
        trail.done("petition.take-in", petition.intakeCode());
        if (kind != null) {
            tell(petition);
        }
        return petition.code();
    }

    private void tell(Petition petition) {
        trail.done("petition.classify", petition.code(), petition.kind().name());
        classified.fire(new PetitionClassified(petition.code(), petition.kind()));
    }

    /** The case it is to belong to; what turns out to denounce leaves the open case it was tied to. */
    private MatterCode caseFor(Petition petition, ClassifyPetition command, boolean denounces) {
        if (command.matter() != null) {
            matters.tie(command.matter(), petition.unit(), denounces);
            return command.matter();
        }
        if (command.newMatterTitle() != null) {
            return matters.open(petition.unit(), command.newMatterTitle(), command.field(), denounces);
        }
        return denounces ? null : petition.matter();
    }

    /** The petition as the caller decided on it; refused to who holds none of these roles in its ward. */
    private Petition asSeen(PetitionCode code, int seenVersion, String... roles) {
        Petition petition = petitions.asSeen(code, seenVersion);
        scope.requireIn(petition.unit(), roles);
        return petition;
    }

    private void refuseCaseNaming(Petition petition) {
        refuseNaming(petition, petitions.titleOf(petition.matter()));
    }

    /** The last rule of each deed, so that what it lets pass is stored and told in the trail. */
    private void refuseNaming(Petition petition, String... written) {
        texts.refuseNaming(petition, written);
    }
}
