package vn.tiepdan.reception;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.deadline.ClockRegister;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.DeadlineClocks;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.identity.Citizens;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionDoor;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.protection.SealedIdentities;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.RuleBroken;

/**
 * The door through which features below change a visit or what stands beside it, as the desk does: by those who may, as they saw
 * it, in the transaction of their own deed, and with nobody under seal named.
 */
@ApplicationScoped
public class VisitDoor {

    private static final String REPLY_TERM = "TCD-12";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Visits visits;

    @Inject
    VisitRegister register;

    @Inject
    DeadlineClocks clocks;

    @Inject
    DeadlinePreview terms;

    @Inject
    ClockRegister clockRegister;

    @Inject
    PetitionDoor petitions;

    @Inject
    PetitionRegister petitionRegister;

    @Inject
    SealedIdentities sealed;

    @Inject
    Citizens citizens;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Event<VisitHeldAsked> held;

    @Inject
    Clock clock;

    /**
     * The visit as the caller decided on it ({@code reception.stale}), of which the deed makes another version; refused to who
     * holds none of these roles in its ward ({@code organisation.role.not-in-this-ward}), and of one taken back ({@code
     * reception.voided}).
     */
    public EnteredVisit enterToAct(VisitCode code, int seenVersion, String... roles) {
        Visit visit = visits.asSeen(code, seenVersion);
        scope.requireIn(visit.unit(), roles);
        visit.requireKept();
        visits.changesBeside(visit);
        return visit.entered();
    }

    /** A visit that the caller sees in full, for a deed on another one or for a print. */
    public EnteredVisit seen(VisitCode code) {
        return visits.withCode(code).entered();
    }

    /** Who came, the first one written down; empty where he is under seal. */
    public Optional<PersonalData> visitor(EnteredVisit entered) {
        return visits.withCode(entered.intakeCode()).persons().stream()
                .findFirst()
                .map(VisitPerson::citizen)
                .map(citizens::withCode);
    }

    /**
     * Records the answer with its proof, as the desk does: it ends the ten working days, and closes the visit unless more time is
     * needed. Refused while a refusal of the visit is open ({@code refusal.open}), and when the same citizen got a guidance slip
     * in the same matter before: one that the caller may see is named ({@code reception.guided.already}), of another one
     * neither number nor day is told ({@code reception.guided.elsewhere}). A slip given on a petition counts as well ({@code
     * reception.guided.on-petition}).
     */
    public void answer(EnteredVisit entered, Reply reply) {
        answer(visits.withCode(entered.intakeCode()), reply);
    }

    void answer(Visit visit, Reply reply) {
        visit.answered(reply, LocalDate.now(clock));
        requireNotHeld(visit.entered());
        if (reply.content() == ReplyContent.GUIDED && reply.documentNumber() != null) {
            requireNotGuided(visit);
        }
        visits.keep(visit, reply, scope.me());
        ClockSubject subject = subject(visit.entered());
        clockRegister.of(subject).stream()
                .filter(ClockRow::isRunning)
                .forEach(row -> clocks.stop(subject, row.termCode(), reply.givenOn(), "petition.replied"));
        done(visit.entered(), "visit.reply", reply.content().name(), reply.texts());
    }

    private void requireNotGuided(Visit visit) {
        List<Visits.Slip> slips = visits.slipsInTheMatterOf(visit).stream()
                .filter(slip -> isOfSamePerson(visit, slip.visit()))
                .toList();
        if (slips.isEmpty()) {
            requireNoPetitionGuided(visit);
            return;
        }
        Set<String> seen = register.seenAmong(slips.stream()
                        .map(slip -> slip.visit().intakeCode().value())
                        .collect(Collectors.toSet()))
                .keySet();
        Visits.Slip known = slips.stream()
                .filter(slip -> seen.contains(slip.visit().intakeCode().value()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("reception.guided.elsewhere"));
        throw new RuleBroken("reception.guided.already", known.number(), DAY.format(known.on()));
    }

    /** The slip may have been given on a petition of his instead. */
    private void requireNoPetitionGuided(Visit visit) {
        Set<String> guided = visit.persons().stream()
                .flatMap(who -> petitions
                        .guided(
                                visit.unit(),
                                visit.matter(),
                                Folding.fold(visit.content()),
                                who.citizen(),
                                who.seal(),
                                visit.intakeCode().value())
                        .stream())
                .map(PetitionCode::value)
                .collect(Collectors.toSet());
        if (!guided.isEmpty()) {
            String known = petitionRegister.seenAmong(guided).values().stream()
                    .min(naturalOrder())
                    .orElseThrow(() -> new RuleBroken("reception.guided.elsewhere"));
            throw new RuleBroken("reception.guided.on-petition", known);
        }
    }

    /**
     * Refuses a deed that would end the visit another way while a feature below holds it ({@code refusal.open}): first that is
     * ended, so that the record never tells two ends.
     */
    public void requireNotHeld(EnteredVisit entered) {
        VisitHeldAsked question = new VisitHeldAsked(entered.intakeCode());
        held.fire(question);
        question.requireNone();
    }

    /** Somebody who came to the one came to the other; those under seal are compared under seal. */
    private boolean isOfSamePerson(Visit one, Visit other) {
        return one.persons().stream().anyMatch(who -> other.persons().stream()
                .anyMatch(before -> sealed.isSamePerson(who.citizen(), who.seal(), before.citizen(), before.seal())));
    }

    /** The visit is refused; its notice is owed. */
    public void refuse(EnteredVisit entered) {
        visits.withCode(entered.intakeCode()).refused();
    }

    /** The refusal was told on that day: every clock of the visit ends, the one of the answer too, which is the refusal. */
    public void refusalTold(EnteredVisit entered, LocalDate on) {
        visits.withCode(entered.intakeCode()).refusalTold(on, LocalDate.now(clock));
        clockRegister.of(subject(entered)).stream()
                .filter(ClockRow::isRunning)
                .forEach(row -> clocks.stop(subject(entered), row.termCode(), on, "reception.refusal-told"));
    }

    /** New facts came today: the visit is open again, and its answer is owed from today where it was not owed any more. */
    public void refusalLifted(EnteredVisit entered) {
        visits.withCode(entered.intakeCode()).refusalLifted();
        if (!isRunning(entered, REPLY_TERM)) {
            clocks.start(subject(entered), REPLY_TERM, LocalDate.now(clock));
        }
    }

    /** Lets a term run on the visit from that day; a term without a number of days has no clock. */
    public void startTerm(EnteredVisit entered, String term, LocalDate from) {
        if (terms.preview(term, from).due() != null) {
            clocks.start(subject(entered), term, from);
        }
    }

    /** What should not run any more; nothing where it does not run. */
    public void voidTerm(EnteredVisit entered, String term, String reason) {
        if (isRunning(entered, term)) {
            clocks.voidOne(subject(entered), term, reason);
        }
    }

    private boolean isRunning(EnteredVisit entered, String term) {
        return clockRegister.of(subject(entered)).stream()
                .anyMatch(row -> row.isRunning() && row.termCode().equals(term));
    }

    /** Whether the visit came before the other one, in the same case of the same ward, and was answered. */
    public boolean isExplainedBefore(EnteredVisit earlier, EnteredVisit now) {
        return earlier.stage() == RecordStage.ANSWERED
                && now.matter() != null
                && now.matter().equals(earlier.matter())
                && now.unit().equals(earlier.unit())
                && !earlier.intakeCode().equals(now.intakeCode())
                && !earlier.visitedOn().isAfter(now.visitedOn());
    }

    /** The last rule of a deed and its trace: texts that name whoever is under seal are refused ({@code protection.text-names-author}). */
    public void done(EnteredVisit entered, String deed, String detail, String... written) {
        visits.write();
        Visit visit = visits.withCode(entered.intakeCode());
        visit.persons().stream()
                .filter(person -> person.seal() != null && written.length > 0)
                .forEach(person -> sealed.refuseNaming(person.seal(), written));
        if (detail == null) {
            trail.done(deed, visit.code());
        } else {
            trail.done(deed, visit.code(), detail);
        }
    }

    private static ClockSubject subject(EnteredVisit entered) {
        return new ClockSubject(ReceptionDesk.SUBJECT, entered.intakeCode().value());
    }
}
