package vn.tiepdan.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.DeadlineClocks;
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
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.petition.Visitor;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.RuleBroken;

/**
 * What the reception officer does with a visit. Each method is one transaction.
 *
 * <p>From the day of the visit the ten working days of TCD-12 run (Luật Tiếp công dân article 28.1; the day of the visit is day
 * zero); the answer with its proof stops them.
 *
 * <p>In a closed month of the book ({@link BookClosing}) nothing is written down, classified or taken back any more ({@code
 * reception.closed}); it is corrected with a reason, answered, tied to a case, and put under seal when it turns out to denounce.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU})
public class ReceptionDesk {

    static final String SUBJECT = "VISIT";
    private static final String REPLY_TERM = "TCD-12";
    private static final Comparator<ClockRow> LAST_CLOCK = Comparator.comparing(ClockRow::isRunning)
            .thenComparing(ClockRow::triggeredOn)
            .thenComparing(ClockRow::stoppedOn, Comparator.nullsLast(Comparator.naturalOrder()));
    private static final String[] DESK = {Role.OFFICER, Role.CLERK, Role.OSU};
    private static final String[] WHO_RECEIVES = {
        Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL
    };

    @Inject
    Visits visits;

    @Inject
    BookCloses closes;

    @Inject
    VisitDoor door;

    @Inject
    DeadlineClocks clocks;

    @Inject
    ClockRegister clockRegister;

    @Inject
    SealedIdentities sealed;

    @Inject
    Citizens citizens;

    @Inject
    KeptVisitors kept;

    @Inject
    MatterDesk matters;

    @Inject
    PetitionIntake petitions;

    @Inject
    PapersUnderSeal papers;

    @Inject
    Numbering numbering;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Event<OfficersConcerned> concerned;

    @Inject
    Event<VisitGoesUnderSeal> goes;

    @Inject
    Event<WordsBesideVisitAsked> asked;

    @Inject
    Event<VisitIsSplit> splitting;

    @Inject
    Clock clock;

    /** Writes a reception down and tells its code: the final one when the kind is known, else the one it has until then. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public VisitCode register(RegisterVisit command) {
        UnitCode unit = scope.writesFor(command.unit());
        scope.requireIn(unit, WHO_RECEIVES);
        LocalDateTime now = LocalDateTime.now(clock);
        closes.requireOpen(unit, command.visitedOn());
        VisitCode code = freshCode(unit, now.getYear());
        Visit visit = Visit.received(code, unit, command, scope.me(), now);
        for (VisitorEntry entry : command.visitors()) {
            if (command.kind() == null || command.kind() == PetitionKind.DENUNCIATION) {
                SealedIdentities.refuseNaming(entry.person(), command.texts());
            }
            visit.came(entry.capacity(), sealed.seal(unit, entry.person()));
        }
        visits.add(visit);
        clocks.start(subject(visit), REPLY_TERM, visit.visitedOn());
        if (command.kind() != null) {
            classify(
                    visit,
                    new ClassifyVisit(command.kind(), command.field(), command.matter(), command.newMatterTitle()));
        }
        refuseNaming(visit, visits.titleOf(visit.matter()));
        trail.done("visit.register", code, command.type().name());
        if (command.kind() != null) {
            trail.done("visit.classify", visit.code(), command.kind().name());
        }
        return visit.code();
    }

    /** Gives a visit its kind, book and number; names whoever does not denounce. */
    public VisitCode classify(VisitCode code, int seenVersion, ClassifyVisit command) {
        Visit visit = asSeen(code, seenVersion, DESK);
        closes.requireOpen(visit);
        if (command.kind() != PetitionKind.DENUNCIATION) {
            petitions.visitorNamed(visit.intakeCode().value());
        }
        classify(visit, command);
        refuseNaming(visit, visits.titleOf(visit.matter()));
        trail.done("visit.classify", visit.code(), command.kind().name());
        return visit.code();
    }

    /**
     * A visit in the open book turns out to denounce: it is told anew in the book of denunciations, whoever came under seal, with
     * the answers it had; files and receipts go along, what was handed over at it stays for itself. Under the old number nothing
     * stays; the words that stood there are kept under seal. In a closed month it is done as well: the name of who denounces
     * may not stay in the open book, and what was counted stays counted.
     *
     * <p>A content of a visit that was split takes the words of the whole under seal with it; it counts as a visit of its own from
     * then on, since a mark that it does not would lead to the name.
     *
     * <p>Refused when it is not in the open book ({@code reception.denounces.not-open}), when it was split ({@code
     * reception.denounces.split}), when the new words name somebody who
     * came, and when the title of the case it leaves does ({@code petition.denounces.case-names-author}).
     */
    public VisitCode sealAsDenunciation(VisitCode code, int seenVersion, SealVisitAsDenunciation command) {
        Visit visit = asSeen(code, seenVersion, DESK);
        visit.requireOpenBook();
        List<String> named = visit.persons().stream().map(VisitPerson::citizen).toList();
        String title = visits.titleOf(visit.matter());
        for (String citizen : named) {
            PersonalData person = citizens.withCode(citizen);
            SealedIdentities.refuseNaming(person, command.texts());
            if (person.isNamedIn(title)) {
                throw new RuleBroken("petition.denounces.case-names-author");
            }
        }
        visits.keepBefore(visit, "words", null, allWords(visit), null, "", scope.me(), LocalDate.now(clock));
        petitions.visitorSealed(visit.intakeCode().value());
        Visit denunciation = underSeal(visit, command);
        goes.fire(new VisitGoesUnderSeal(visit.intakeCode(), denunciation.intakeCode()));
        papers.follow(
                PapersOfVisits.owner(visit),
                PapersOfVisits.owner(denunciation),
                denunciation.persons().get(0).seal(),
                citizens.withCode(named.get(0)));
        clocks.voidAll(subject(visit), "petition.voided");
        if (visit.splitFrom() != null) {
            wordsGoUnderSeal(visits.whole(visit));
        }
        visit.becomesBare();
        visits.write();
        named.stream().distinct().forEach(citizens::withdraw);
        refuseNaming(denunciation, visits.titleOf(denunciation.matter()));
        trail.done("visit.register", denunciation.intakeCode());
        trail.done("visit.classify", denunciation.code(), PetitionKind.DENUNCIATION.name());
        trail.done("visit.void", visit.code());
        return denunciation.code();
    }

    private void wordsGoUnderSeal(Visit whole) {
        visits.keepBefore(
                whole,
                "words",
                null,
                Stream.of(whole.texts()).filter(Objects::nonNull).collect(Collectors.joining("\n")),
                null,
                "",
                scope.me(),
                LocalDate.now(clock));
        whole.toldInParts();
    }

    /**
     * Splits a visit of mixed content: each content goes on as a record of its own, of the same people, hour and hand, with its
     * kind, number and words, and ten working days from the day of the visit. The visit stays in its book under its number, or
     * enters it under the kind of the first content, and is counted there once with its people; its own clock ends. Of what
     * denounces, the contents are sealed each under an alias of its own, and no name is opened.
     *
     * <p>Refused when it is a content itself ({@code reception.split.part}), answered or split ({@code reception.split.closed}),
     * refused ({@code reception.split.refused}), when its month is closed ({@code reception.closed}), and when contents that
     * denounce are to stand beside a name ({@code reception.split.denounces}).
     */
    public List<VisitCode> split(VisitCode code, int seenVersion, SplitVisit command) {
        Visit whole = asSeen(code, seenVersion, DESK);
        closes.requireOpen(whole);
        whole.requireSplittable(command.denounces());
        splitting.fire(new VisitIsSplit(whole.intakeCode()));
        if (whole.kind() == null) {
            if (!command.denounces()) {
                petitions.visitorNamed(whole.intakeCode().value());
            }
            classify(whole, command.parts().get(0).classification());
            trail.done("visit.classify", whole.code(), whole.kind().name());
        }
        List<Visit> contents =
                command.parts().stream().map(part -> contentOf(whole, part)).toList();
        whole.split(contents.get(0), LocalDate.now(clock));
        clocks.voidAll(subject(whole), "reception.split");
        visits.write();
        for (Visit content : contents) {
            refuseNaming(content, content.texts());
            refuseNaming(content, visits.titleOf(content.matter()));
            trail.done("visit.register", content.intakeCode());
            trail.done("visit.classify", content.code(), content.kind().name());
        }
        trail.done("visit.split", whole.code());
        return contents.stream().map(Visit::code).toList();
    }

    private Visit contentOf(Visit whole, SplitVisit.Part part) {
        Visit content = whole.content(freshCode(whole.unit(), whole.visitedOn().getYear()), part);
        content.staysHiddenFrom(visits.hiddenFrom(whole.intakeCode()));
        for (VisitPerson person : whole.persons()) {
            content.cameAlso(person, person.seal() == null ? null : sealed.sealAlso(whole.unit(), person.seal()));
        }
        visits.add(content);
        clocks.start(subject(content), REPLY_TERM, content.visitedOn());
        clockRegister.of(subject(whole)).stream()
                .filter(row -> row.stoppedOn() != null)
                .forEach(row -> clocks.stop(subject(content), REPLY_TERM, row.stoppedOn(), "petition.replied"));
        classify(content, part.classification());
        visits.repeatReplies(whole, content);
        return content;
    }

    private String allWords(Visit visit) {
        WordsBesideVisitAsked question = new WordsBesideVisitAsked(visit.intakeCode());
        asked.fire(question);
        return Stream.of(visits.words(visit), question.words(), clockRegister.words(subject(visit)))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private Visit underSeal(Visit visit, SealVisitAsDenunciation command) {
        Visit denunciation =
                visit.toldAnew(freshCode(visit.unit(), visit.visitedOn().getYear()), command, closes.isClosed(visit));
        denunciation.staysHiddenFrom(visits.hiddenFrom(visit.intakeCode()));
        visits.add(denunciation);
        for (VisitPerson person : List.copyOf(visit.persons())) {
            visit.handsOver(person, denunciation, sealed.seal(visit.unit(), citizens.withCode(person.citizen())));
        }
        mirrorClocks(visit, denunciation);
        classify(denunciation, command.classification());
        visits.repeatReplies(visit, denunciation);
        denunciation.answeredLike(visit);
        return denunciation;
    }

    /** What is owed to whoever came is owed as it was: of each term its last clock, from the same day, and done where it was. */
    private void mirrorClocks(Visit visit, Visit denunciation) {
        Map<String, ClockRow> last = clockRegister.of(subject(visit)).stream()
                .collect(Collectors.toMap(ClockRow::termCode, row -> row, BinaryOperator.maxBy(LAST_CLOCK)));
        if (!last.containsKey(REPLY_TERM)) {
            clocks.start(subject(denunciation), REPLY_TERM, denunciation.visitedOn());
        }
        for (ClockRow row : last.values()) {
            clocks.start(subject(denunciation), row.termCode(), row.triggeredOn());
            if (!row.isRunning()) {
                clocks.stop(subject(denunciation), row.termCode(), row.stoppedOn(), row.stopReason());
            }
        }
    }

    /** Takes in what the visitor hands over, in his name or under his seal; not classified yet when {@code kind} is null. */
    public PetitionCode takeIn(VisitCode code, TakeInPetition command, ClassifyPetition kind) {
        Visit visit = visits.withCode(code);
        scope.requireIn(visit.unit(), DESK);
        visit.requireKept();
        VisitPerson first = visit.persons().get(0);
        return petitions.takeInFrom(
                new Visitor(first.citizen(), first.seal(), visits.hiddenFrom(visit.intakeCode())),
                command.handedInAt(visit.intakeCode().value()),
                kind);
    }

    public void join(VisitCode code, int seenVersion, MatterCode matter) {
        Visit visit = asSeen(code, seenVersion, DESK);
        boolean denounces = visit.kind() == PetitionKind.DENUNCIATION;
        String title = matters.tie(matter, visit.unit(), denounces);
        if (closes.isClosed(visit)) {
            visit.belongsTo(matter);
        } else {
            visit.belongsTo(matter, visits.receivedBefore(matter, visit, denounces));
        }
        refuseNaming(visit, title);
        concerned.fire(new OfficersConcerned(subject(visit), visits.hiddenFrom(visit.intakeCode())));
        trail.done("visit.join", visit.code(), matter.value());
    }

    /** The visit was received over a link; told by the session that was held so. */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR})
    public void cameOnline(VisitCode code, int seenVersion) {
        Visit visit = asSeen(code, seenVersion, WHO_RECEIVES);
        visit.cameOnline();
        trail.done("visit.online", visit.code());
    }

    /**
     * Names the officers of ours whom the visit is about; from now on none of them sees it, its case or what was handed over
     * at it. What it was split from, or into, stays hidden from them as well.
     */
    public void concerns(VisitCode code, int seenVersion, Set<OfficerCode> officers) {
        Visit visit = asSeen(code, seenVersion, DESK);
        visit.concerns(officers);
        for (Visit beside : visits.splitBeside(visit)) {
            beside.staysHiddenFrom(officers);
            concerned.fire(new OfficersConcerned(subject(beside), officers));
        }
        petitions.takeFromConcerned();
        concerned.fire(new OfficersConcerned(subject(visit), officers));
        trail.done("visit.concerns", visit.code());
    }

    /**
     * Records the answer with its proof. Every lawful answer, also that more time is needed, stops the ten working days; all
     * but that one close the visit. A guidance slip is given once for a matter of the same citizen ({@code
     * reception.guided.already}, {@code reception.guided.elsewhere}), and nothing is answered while a refusal is open ({@code
     * refusal.open}).
     */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public void reply(VisitCode code, int seenVersion, Reply reply) {
        Visit visit = asSeen(code, seenVersion, WHO_RECEIVES);
        door.answer(visit, reply);
    }

    /**
     * Tells what became of a visit that was answered, for the column "theo dõi kết quả" of the book; also after its month was
     * closed. What was told before is kept and put right with a reason ({@code reception.result.already}). Of what denounces only
     * number and day of the document are told ({@code reception.result.sealed}).
     */
    public void follow(VisitCode code, int seenVersion, RecordResult command) {
        Visit visit = asSeen(code, seenVersion, DESK);
        String before = visit.writtenResult();
        boolean again = visit.resulted(command, LocalDate.now(clock));
        if (again) {
            boolean closed = closes.isClosed(visit);
            keep(visit, "result", before, visit.writtenResult(), closed, command.reason(), LocalDate.now(clock));
            if (closed) {
                visit.isCorrectedAfterClose();
            }
        }
        visits.write();
        refuseNaming(visit, command.words(), command.documentNumber(), command.reason());
        trail.done(again ? "visit.correct-result" : "visit.result", visit.code());
    }

    public void correct(VisitCode code, int seenVersion, CorrectVisit command) {
        Visit visit = asSeen(code, seenVersion, DESK);
        LocalDate today = LocalDate.now(clock);
        boolean closed = closes.isClosed(visit);
        keep(visit, "content", visit.content(), command.content(), closed, command.reason(), today);
        keep(visit, "requests", visit.requests(), command.requests(), closed, command.reason(), today);
        if (closed) {
            keep(
                    visit,
                    "previousHandling",
                    visit.previousHandling(),
                    command.previousHandling(),
                    true,
                    command.reason(),
                    today);
            keep(visit, "timeOut", written(visit.timeOut()), written(command.timeOut()), true, command.reason(), today);
            visit.isCorrectedAfterClose();
        }
        visit.correct(command);
        refuseNaming(visit, command.content(), command.requests(), command.previousHandling(), command.reason());
        trail.done("visit.correct", visit.code());
    }

    private void keep(
            Visit visit, String field, String before, String after, boolean closed, String reason, LocalDate today) {
        visits.keepBefore(visit, field, null, before, closed ? after : null, reason, scope.me(), today);
    }

    private static String written(Object time) {
        return time == null ? null : time.toString();
    }

    /** Puts right who came, how many and when; on another day the time for the answer is counted anew. */
    public void correctVisitor(VisitCode code, int seenVersion, CorrectVisitor command) {
        Visit visit = asSeen(code, seenVersion, DESK);
        LocalDate today = LocalDate.now(clock);
        LocalDate day = visit.visitedOn();
        List<SealedIdentities.Protected> before = visit.persons().stream()
                .filter(person -> person.seal() != null)
                .map(person -> sealed.whoIs(person.seal()))
                .toList();
        boolean closed = closes.isClosed(visit);
        if (!closed) {
            closes.requireOpen(visit.unit(), command.visitedOn());
        }
        keep(visit, "visit", visit.came(), Visit.came(command), closed, command.reason(), today);
        visit.cameOtherwise(command, closed, LocalDateTime.now(clock));
        if (closed) {
            visit.isCorrectedAfterClose();
        }
        if (command.person() != null) {
            correctPerson(visit, visit.person(command.ordinal()), command, closed, today);
        }
        if (!day.equals(visit.visitedOn())) {
            clockRegister.of(subject(visit)).stream()
                    .filter(row -> row.isRunning() && day.equals(row.triggeredOn()))
                    .forEach(row ->
                            clocks.startAgain(subject(visit), row.termCode(), visit.visitedOn(), "petition.corrected"));
        }
        before.forEach(person -> person.refuseIn(command.reason()));
        trail.done("visit.correct-visitor", visit.code());
    }

    private void correctPerson(Visit visit, VisitPerson who, CorrectVisitor command, boolean closed, LocalDate today) {
        if (who.seal() == null) {
            PersonalData known = citizens.correct(who.citizen(), command.person());
            PersonalData before = who.kept() == null ? known : kept.of(who);
            visits.keepBefore(
                    visit,
                    "person",
                    command.ordinal(),
                    before.underSeal(),
                    closed ? command.person().underSeal() : null,
                    command.reason(),
                    scope.me(),
                    today);
            visits.write();
            who.isAsKnown();
            return;
        }
        SealedIdentities.refuseNaming(command.person(), visit.texts());
        SealedIdentities.refuseNaming(command.person(), visits.titleOf(visit.matter()), command.reason());
        byte[] before = sealed.correct(who.seal(), command.person(), Visits.context(visit, "person"));
        visits.keepSealed(visit, "person", command.ordinal(), before, null, command.reason(), scope.me(), today);
    }

    /**
     * Takes back a visit written down by mistake; it keeps its number and stays readable, its clock no longer counts. Refused
     * while a refusal of it is open ({@code refusal.open}).
     */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR})
    public void voidIt(VisitCode code, int seenVersion, String reason) {
        String why = Folding.tidy(reason);
        RegisterVisit.require(why != null, "reason", "reception.reason.missing");
        RegisterVisit.require(why.length() <= 300, "reason", "reception.reason.too-long");
        Visit visit = asSeen(code, seenVersion, Role.CLERK, Role.OSU, Role.CHAIR);
        closes.requireOpen(visit);
        visit.requireWhole(visits.goesOnInParts(visit));
        visit.voidBecause(why);
        door.requireNotHeld(visit.entered());
        clocks.voidAll(subject(visit), "petition.voided");
        refuseNaming(visit, why);
        trail.done("visit.void", visit.code());
    }

    private static VisitCode freshCode(UnitCode unit, int year) {
        return new VisitCode(
                RandomCode.draw(Book.UNCLASSIFIED_VISIT, unit, year).value());
    }

    private void classify(Visit visit, ClassifyVisit command) {
        LocalDate today = LocalDate.now(clock);
        boolean denounces = command.kind() == PetitionKind.DENUNCIATION;
        MatterCode matter = caseFor(visit, command, denounces);
        boolean before = matter != null && visits.receivedBefore(matter, visit, denounces);
        Book book = denounces ? Book.DENUNCIATION_VISIT : Book.VISIT;
        int year = visit.visitedOn().getYear();
        int number = numbering.next(book, visit.unit(), year);
        VisitCode code = new VisitCode(
                denounces
                        ? RandomCode.draw(book, visit.unit(), year).value()
                        : new BookCode(book, visit.unit(), year, number).value());
        visit.classifyAs(command.kind(), command.field(), code, year, number);
        visit.belongsTo(matter, before);
        if (!denounces) {
            visit.persons().stream()
                    .filter(person -> person.seal() != null)
                    .forEach(person -> person.namedAs(citizens.meet(visit.unit(), sealed.release(person.seal()))));
        }
        visits.write();
    }

    /** The case it is to belong to; what turns out to denounce leaves the open case it was tied to. */
    private MatterCode caseFor(Visit visit, ClassifyVisit command, boolean denounces) {
        if (command.matter() != null) {
            matters.tie(command.matter(), visit.unit(), denounces);
            return command.matter();
        }
        if (command.newMatterTitle() != null) {
            return matters.open(visit.unit(), command.newMatterTitle(), command.field(), denounces);
        }
        return denounces ? null : visit.matter();
    }

    /** The visit as the caller decided on it; refused to who holds none of these roles in its ward. */
    private Visit asSeen(VisitCode code, int seenVersion, String... roles) {
        Visit visit = visits.asSeen(code, seenVersion);
        scope.requireIn(visit.unit(), roles);
        return visit;
    }

    /** The last rule of each deed, so that what it lets pass is stored and told in the trail. */
    private void refuseNaming(Visit visit, String... texts) {
        visit.persons().stream()
                .filter(person -> person.seal() != null)
                .forEach(person -> sealed.refuseNaming(person.seal(), texts));
    }

    private static ClockSubject subject(Visit visit) {
        return new ClockSubject(SUBJECT, visit.intakeCode().value());
    }
}
