package vn.tiepdan.refusal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.EnteredVisit;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitDoor;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Refuses a reception, and lifts the refusal. Each method is one transaction and decides on the version seen.
 *
 * <p>A visit is refused once it is classified, on a ground that the law of its day knows, with all that proves it. What is
 * explained at once ends the visit on its day (TCD-16). Article 9.3, and from 01/07/2026 point h, are put to the head, who alone
 * decides; from the day on which all papers are there TCD-15 counts the working days until the notice is issued under its
 * number (Decree 154/2026 article 4.3; before it the duty has no number of days).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR})
public class RefusalDesk {

    static final String NOTICE_TERM = "TCD-15";

    private static final String[] WHO_RECEIVES = {
        Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL
    };
    private static final String[] WHO_PROPOSES = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR};
    private static final String[] WHO_ISSUES = {Role.CLERK, Role.OSU, Role.CHAIR};

    @Inject
    VisitDoor door;

    @Inject
    Refusals refusals;

    @Inject
    FilingCabinet cabinet;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /**
     * Refuses on a ground that is explained at once; one that the head decides is refused here ({@code refusal.by-head}), and so
     * is one without papers to act for another where nobody does ({@code refusal.nobody-acts}).
     */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public void refuse(VisitCode code, int seenVersion, RefuseVisit command) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_RECEIVES);
        if (command.ground().isWritten()) {
            throw new RuleBroken("refusal.by-head");
        }
        Refusal refusal = begun(visit, command);
        refusal.explained(command.explained(), visit.visitedOn(), scope.me(), LocalDate.now(clock));
        refusals.add(refusal);
        door.refuse(visit);
        door.refusalTold(visit, visit.visitedOn());
        door.done(visit, "visit.refuse", command.ground().name(), texts(refusal));
    }

    /** Puts a ground to the head with all its papers; a ground that is explained at once needs no head ({@code refusal.at-once}). */
    public void propose(VisitCode code, int seenVersion, RefuseVisit command) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_PROPOSES);
        if (!command.ground().isWritten()) {
            throw new RuleBroken("refusal.at-once");
        }
        Refusal refusal = begun(visit, command);
        requireOpen(visit);
        refusals.add(refusal);
        door.startTerm(visit, NOTICE_TERM, LocalDate.now(clock));
        door.done(visit, "visit.refuse-propose", command.ground().name(), texts(refusal));
    }

    /**
     * The head refuses, on the papers that are still there ({@code refusal.proof.file-gone}); not where the visit turned out
     * meanwhile to be of a kind for which it is no ground ({@code refusal.ground.other-kind}).
     */
    @RolesAllowed(Role.CHAIR)
    public void decide(VisitCode code, int seenVersion) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, Role.CHAIR);
        Refusal refusal = refusals.open(visit.intakeCode());
        if (!refusal.ground().isOf(visit.kind())) {
            throw new RuleBroken("refusal.ground.other-kind");
        }
        Set<AttachmentCode> there = filesOf(visit);
        if (refusal.papers().stream().anyMatch(paper -> paper.file() != null && !there.contains(paper.file()))) {
            throw new RuleBroken("refusal.proof.file-gone");
        }
        refusal.decided(scope.me(), LocalDate.now(clock));
        door.refuse(visit);
        door.done(visit, "visit.refuse-decide", refusal.ground().name());
    }

    /** The head does not agree: the citizen is received, and no notice is owed. */
    @RolesAllowed(Role.CHAIR)
    public void sendBack(VisitCode code, int seenVersion, String reason) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, Role.CHAIR);
        Refusal refusal = refusals.open(visit.intakeCode());
        refusal.sentBack(reason, scope.me(), LocalDate.now(clock));
        door.voidTerm(visit, NOTICE_TERM, "refusal.sent-back");
        door.done(visit, "visit.refuse-send-back", null, refusal.sentBackFor());
    }

    /** The notice is issued under its number; that ends the clocks and the visit. */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR})
    public void tell(VisitCode code, int seenVersion, TellRefusal notice) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_ISSUES);
        Refusal refusal = refusals.open(visit.intakeCode());
        refusal.told(notice, scope.me());
        door.refusalTold(visit, notice.on());
        door.done(visit, "visit.refuse-tell", null, notice.documentNumber(), notice.how());
    }

    /**
     * New facts came, or what stood in the way is over: the refusal holds no more and the citizen is received.
     *
     * <p>What the chair decided he alone lifts ({@code refusal.lift.by-head}). Whoever comes with new facts does not wait for him:
     * it is received at once, as a visit of its own.
     */
    @RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.COUNCIL})
    public void lift(VisitCode code, int seenVersion, String newFacts) {
        EnteredVisit visit = door.enterToAct(code, seenVersion, WHO_RECEIVES);
        Refusal refusal = refusals.open(visit.intakeCode());
        if (refusal.isHeadsToLift() && !scope.holdsIn(visit.unit(), Role.CHAIR)) {
            throw new RuleBroken("refusal.lift.by-head");
        }
        boolean decided = refusal.stage() != RefusalStage.PROPOSED;
        refusal.lifted(newFacts, scope.me(), LocalDate.now(clock));
        door.voidTerm(visit, NOTICE_TERM, "refusal.lifted");
        if (decided) {
            door.refusalLifted(visit);
        }
        door.done(visit, "visit.refuse-lift", null, refusal.newFacts());
    }

    private Refusal begun(EnteredVisit visit, RefuseVisit command) {
        refusals.requireNone(visit.intakeCode());
        if (visit.kind() == null) {
            throw new RuleBroken("reception.refuse.not-classified");
        }
        if (command.ground() == RefusalGround.NO_AUTHORITY
                && !visit.capacities().contains(Capacity.AGENT)
                && !visit.capacities().contains(Capacity.REPRESENTATIVE)) {
            throw new RuleBroken("refusal.nobody-acts");
        }
        OfficerCode me = scope.me();
        return Refusal.of(visit, command, papers(visit, command), me, LocalDate.now(clock));
    }

    private static void requireOpen(EnteredVisit visit) {
        if (visit.stage() != RecordStage.CLASSIFIED) {
            throw new RuleBroken("reception.refuse.not-open");
        }
    }

    private List<RefusalPaper> papers(EnteredVisit visit, RefuseVisit command) {
        List<Invalid> found = new ArrayList<>();
        List<RefusalPaper> papers = new ArrayList<>();
        Set<AttachmentCode> there =
                command.proofs().stream().anyMatch(proof -> proof.file() != null) ? filesOf(visit) : Set.of();
        LocalDate today = LocalDate.now(clock);
        for (GiveProof proof : command.proofs()) {
            String purpose = proof.purpose().name();
            Invalid.unless(
                    proof.file() == null || there.contains(proof.file()),
                    found,
                    "file-" + purpose,
                    "refusal.proof.not-of-visit");
            Invalid.unless(
                    proof.documentOn() == null || !proof.documentOn().isAfter(today),
                    found,
                    "on-" + purpose,
                    "refusal.proof.in-future");
            VisitCode earlier = proof.purpose().isVisit() ? earlier(visit, proof, found) : null;
            papers.add(RefusalPaper.of(proof, earlier));
        }
        Invalid.refuse(found);
        return papers;
    }

    private VisitCode earlier(EnteredVisit visit, GiveProof proof, List<Invalid> found) {
        EnteredVisit earlier = door.seen(proof.earlierVisit());
        Invalid.unless(
                door.isExplainedBefore(earlier, visit),
                found,
                "visit-" + proof.purpose(),
                "refusal.proof.not-explained-before");
        return earlier.intakeCode();
    }

    private Set<AttachmentCode> filesOf(EnteredVisit visit) {
        return cabinet.of(new PaperOwner("visit", visit.intakeCode().value())).stream()
                .map(AttachmentRow::code)
                .collect(Collectors.toSet());
    }

    private static String[] texts(Refusal refusal) {
        return refusal.words().toArray(String[]::new);
    }
}
