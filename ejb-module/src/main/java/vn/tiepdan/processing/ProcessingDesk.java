package vn.tiepdan.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.petition.BypassCause;
import vn.tiepdan.petition.Eligibility;
import vn.tiepdan.petition.MainOutcome;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.petition.PetitionClocks;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionDoor;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecipientBranch;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * What is done with a petition between classification and settlement. Each method is one transaction, decides on the version
 * seen, and refuses texts that name a sealed author.
 *
 * <p>Officers check conditions and propose; the head accepts or refuses. Who guides, transfers, returns or files away answers for
 * it with a document and tells the citizen with proof; only where nobody can be told is there no notice
 * ({@code processing.notice.missing}).
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class ProcessingDesk {

    private static final String[] WORKERS = {
        Role.OFFICER, Role.CLERK, Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR
    };
    private static final String[] SENDERS = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR};
    private static final String[] HEADS = {Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    PetitionDoor door;

    @Inject
    PetitionClocks clocks;

    @Inject
    ProcessingBook book;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    /**
     * Answers every condition that is asked of the petition at this level; what is met and what not decides whether it is
     * eligible. Refused with an answer missing ({@code processing.conditions.missing}), to another condition
     * ({@code processing.condition.other}), or against what is known: nameless, unsigned, guided or transferred once already.
     */
    public void check(PetitionCode code, int seenVersion, CheckConditions command) {
        Petition petition = door.asSeen(code, seenVersion, WORKERS);
        String term = PetitionClocks.termOf(petition);
        List<Condition> asked = Condition.of(petition, command.level());
        Map<Condition, Boolean> answers = command.answers();
        if (!asked.containsAll(answers.keySet())) {
            throw new Invalid("conditions", "processing.condition.other");
        }
        if (!answers.keySet().containsAll(asked)) {
            throw new Invalid("conditions", "processing.conditions.missing");
        }
        refuseAgainstWhatIsKnown(petition, answers);
        boolean failing = answers.entrySet().stream()
                .anyMatch(answer -> !answer.getValue() && !answer.getKey().isBeside());
        petition.checked(failing ? Eligibility.NOT_ELIGIBLE : Eligibility.ELIGIBLE, command.level());
        book.conditions(petition, answers, today());
        clocks.checked(petition, term);
        door.done(petition, "petition.check", petition.eligibility().name());
    }

    private void refuseAgainstWhatIsKnown(Petition petition, Map<Condition, Boolean> answers) {
        refuse(answers, Condition.AUTHOR_KNOWN, petition.isAnonymous(), "processing.condition.anonymous");
        refuse(answers, Condition.SIGNED, petition.signatures() == 0, "processing.condition.unsigned");
        refuse(answers, Condition.NOT_GUIDED_BEFORE, isGuidedBefore(petition), "processing.condition.guided-before");
    }

    private static void refuse(Map<Condition, Boolean> answers, Condition condition, boolean fails, String rule) {
        if (fails && Boolean.TRUE.equals(answers.get(condition))) {
            throw new RuleBroken(rule);
        }
    }

    private boolean isGuidedBefore(Petition petition) {
        return door.isGuidedBefore(petition)
                || petition.kind() == PetitionKind.DENUNCIATION
                        && !door.ofSameAuthor(petition, MainOutcome.TRANSFERRED).isEmpty();
    }

    /** Asks for what can be cured; refused when something else is missing too ({@code processing.supplement.not-curable}). */
    public void askSupplement(PetitionCode code, int seenVersion, AskSupplement command) {
        Petition petition = door.asSeen(code, seenVersion, WORKERS);
        petition.waitsForSupplement();
        for (Condition condition : Condition.of(petition, petition.level())) {
            if (!condition.isCurable()
                    && !condition.isBeside()
                    && Boolean.FALSE.equals(book.isMet(petition, condition))) {
                throw new RuleBroken("processing.supplement.not-curable");
            }
        }
        LocalDate on = command.notice() == null ? today() : command.notice().givenOn();
        tell(petition, command.notice(), ReplyContent.SUPPLEMENT_ASKED);
        book.supplementAsked(petition, command.missing(), on, clocks.askedToSupplement(petition, on));
        door.done(petition, "petition.ask-supplement", null, command.missing(), words(command.notice()));
    }

    /** What was asked came; the conditions are checked anew. */
    public void supplemented(PetitionCode code, int seenVersion, LocalDate on, String what) {
        String came = text(what, "what", "processing.supplement.what-missing");
        LocalDate day = day(on, "on");
        Petition petition = door.asSeen(code, seenVersion, WORKERS);
        LocalDate asked = book.supplementAskedOn(petition);
        petition.supplemented();
        if (asked != null && day.isBefore(asked)) {
            throw new Invalid("on", "processing.supplement.before-asked");
        }
        book.supplementCame(petition, day, came);
        clocks.supplemented(petition, day);
        door.done(petition, "petition.supplemented", null, came);
    }

    /** Proposes acceptance or refusal to the head. */
    public void propose(PetitionCode code, int seenVersion, ProposeOutcome command) {
        Petition petition = door.asSeen(code, seenVersion, WORKERS);
        petition.proposed(command.outcome());
        requireFailed(petition, command.ground());
        book.proposed(petition, command, today());
        door.done(petition, "petition.propose", command.outcome().name(), command.reason());
    }

    /** The head wants it worked on again, and says why. */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public void sendBack(PetitionCode code, int seenVersion, String reason) {
        String why = text(reason, "reason", "processing.reason.missing");
        Petition petition = door.asSeen(code, seenVersion, HEADS);
        petition.sentBack();
        book.proposalDecided(petition, "SENT_BACK", why, today());
        door.done(petition, "petition.send-back", null, why);
    }

    /**
     * The head agrees: settlement begins, the clock of acceptance stops, that of settlement starts on the day of acceptance
     * (Luật Khiếu nại articles 27, 28, 36 and 37; Luật Tố cáo articles 29 and 30).
     */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public void accept(PetitionCode code, int seenVersion, DecideOutcome command) {
        Petition petition = door.asSeen(code, seenVersion, HEADS);
        petition.accepted(command.on(), today());
        book.proposalDecided(petition, "ACCEPTED", null, command.on());
        clocks.accepted(petition, command.on(), command.remote() && petition.kind() == PetitionKind.COMPLAINT);
        decided(petition, MainOutcome.ACCEPTED, command.withoutGround(), ReplyContent.ACCEPTED, "petition.accept");
    }

    /** The head does not accept it, for a ground among the conditions of its kind (Luật Khiếu nại article 11, Luật Tố cáo article 29). */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public void notAccept(PetitionCode code, int seenVersion, DecideOutcome command) {
        command.requireGround().requireDocument();
        Petition petition = door.asSeen(code, seenVersion, HEADS);
        petition.notAccepted(command.on(), today());
        requireFailed(petition, command.ground());
        book.proposalDecided(petition, "NOT_ACCEPTED", null, command.on());
        clocks.decided(petition, command.on());
        decided(petition, MainOutcome.NOT_ACCEPTED, command, ReplyContent.NOT_ACCEPTED, "petition.not-accept");
    }

    /**
     * Tells the citizen which body is competent, once for a content, be it on a petition or at a visit ({@code
     * processing.guide.once}).
     */
    public void guide(PetitionCode code, int seenVersion, DecideOutcome command) {
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        Recipient to = recipient(petition, command);
        petition.guided(to.branch(), command.on(), today());
        if (door.isGuidedBefore(petition)) {
            throw new RuleBroken("processing.guide.once");
        }
        clocks.decided(petition, command.on());
        decided(petition, MainOutcome.GUIDED, command.withoutGround(), ReplyContent.GUIDED, "petition.guide");
    }

    /** Gives a complaint back to who forwarded it, with reasons. */
    public void giveBack(PetitionCode code, int seenVersion, DecideOutcome command) {
        command.requireReason().requireDocument();
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        petition.returned(command.on(), today());
        clocks.decided(petition, command.on());
        DecideOutcome toSender = new DecideOutcome(
                command.on(),
                command.documentNumber(),
                null,
                command.reason(),
                new Recipient(null, petition.forwardedBy(), RecipientBranch.ADMINISTRATION),
                null,
                false,
                command.notice());
        decided(petition, MainOutcome.RETURNED, toSender, ReplyContent.RETURNED, "petition.return");
    }

    /**
     * Sends it to the competent, the investigating or an inspecting body. A denunciation is transferred once
     * ({@code processing.transfer.once}), under its alias; the original follows under seal ({@link HandoverDesk}).
     */
    public void transfer(PetitionCode code, int seenVersion, DecideOutcome command) {
        command.requireDocument();
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        Recipient to = recipient(petition, command);
        boolean inspection = to.branch() == RecipientBranch.INSPECTORATE;
        petition.transferred(to.branch(), command.on(), today());
        if (inspection && !Boolean.TRUE.equals(book.isMet(petition, Condition.CLEAR_WITH_EVIDENCE))) {
            throw new RuleBroken("processing.transfer.not-clear");
        }
        if (petition.kind() == PetitionKind.DENUNCIATION
                && !door.ofSameAuthor(petition, MainOutcome.TRANSFERRED).isEmpty()) {
            throw new RuleBroken("processing.transfer.once");
        }
        clocks.decided(petition, command.on());
        decided(
                petition,
                MainOutcome.TRANSFERRED,
                command.withoutGround(),
                ReplyContent.TRANSFERRED,
                "petition.transfer");
    }

    /** Urges the lower level that owes a settlement since some day. */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void urge(PetitionCode code, int seenVersion, DecideOutcome command) {
        command.requireDocument();
        Petition petition = door.asSeen(code, seenVersion, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        Recipient to = recipient(petition, command);
        if (command.overdueSince() == null || !command.overdueSince().isBefore(command.on())) {
            throw new Invalid("overdueSince", "processing.urge.not-overdue");
        }
        if (to.unit() == null || !units.reachOf(petition.unit(), command.on()).contains(to.unit())) {
            throw new Invalid("recipient", "processing.urge.not-below");
        }
        petition.urged(command.on(), today());
        clocks.decided(petition, command.on());
        clocks.urged(petition, command.on());
        decided(petition, MainOutcome.URGED, command.withoutGround(), ReplyContent.URGED, "petition.urge");
    }

    /**
     * Files it away for a condition that was found not met and for which that may be done; what can be cured only after it was
     * asked for and its time ran out ({@code processing.file-away.ground}, {@code processing.file-away.still-time}). A nameless
     * denunciation that is clear goes to inspection instead ({@code processing.file-away.clear}).
     */
    @RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void fileAway(PetitionCode code, int seenVersion, DecideOutcome command) {
        command.requireGround().requireReason();
        Petition petition = door.asSeen(code, seenVersion, Role.CLERK, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        LocalDate due = petition.stage() == RecordStage.NEEDS_SUPPLEMENT ? book.supplementDue(petition) : null;
        petition.filedAway(command.on(), today());
        if (!Boolean.FALSE.equals(book.isMet(petition, command.ground()))
                || !command.ground().filesAway() && !(command.ground().isCurable() && due != null)) {
            throw new RuleBroken("processing.file-away.ground");
        }
        if (due != null && !command.on().isAfter(due) && command.ground().isCurable()) {
            throw new RuleBroken("processing.file-away.still-time");
        }
        if (command.ground() == Condition.AUTHOR_KNOWN
                && Boolean.TRUE.equals(book.isMet(petition, Condition.CLEAR_WITH_EVIDENCE))) {
            throw new RuleBroken("processing.file-away.clear");
        }
        clocks.decided(petition, command.on());
        clocks.filedAway(petition, command.on());
        decided(petition, MainOutcome.FILED_AWAY, command, ReplyContent.FILED_AWAY, "petition.file-away");
    }

    /** Links what the other body replied; from then on the citizen is to be told. Nobody is told of a nameless one, which it closes. */
    public void respond(PetitionCode code, int seenVersion, RecordResponse command) {
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        petition.requireReferred();
        if (book.respondedOn(petition) != null) {
            throw new RuleBroken("processing.response.already");
        }
        LocalDate on = day(command.receivedOn(), "receivedOn");
        if (on.isBefore(petition.outcomeOn())) {
            throw new Invalid("receivedOn", "processing.response.before-referral");
        }
        book.response(petition, command);
        boolean nobody = isNobodyKnown(petition);
        clocks.responded(petition, on, !nobody);
        if (nobody) {
            petition.referralEnds(on);
        }
        door.done(petition, "petition.respond", null, command.from(), command.documentNumber(), command.content());
    }

    /** Tells the citizen what was replied, with proof, and closes the petition. */
    public void tellResult(PetitionCode code, int seenVersion, Notice notice) {
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        petition.requireReferred();
        LocalDate responded = book.respondedOn(petition);
        if (responded == null) {
            throw new RuleBroken("processing.response.none");
        }
        if (notice.givenOn().isBefore(responded)) {
            throw new Invalid("givenOn", "processing.response.told-before");
        }
        door.told(petition, notice.telling(ReplyContent.RESULT_TOLD));
        petition.referralEnds(notice.givenOn());
        clocks.resultTold(petition, notice.givenOn());
        door.done(petition, "petition.tell-result", null, words(notice));
    }

    /**
     * Tells who forwarded it how it was settled (Luật Tiếp công dân article 27.2). Refused unless it is settled and came from somebody
     * who is owed that ({@code petition.sender.not-owed}), and a second time ({@code petition.sender.already}).
     */
    public void tellSender(PetitionCode code, int seenVersion, Notice notice) {
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        door.senderTold(petition, notice.telling(ReplyContent.SENDER_TOLD));
        door.done(petition, "petition.tell-sender", null, words(notice));
    }

    /**
     * Its author takes it back. A denunciation goes on all the same with a ground ({@code continuedFor}); nothing else does
     * ({@code petition.withdraw.continued}).
     */
    public void withdraw(PetitionCode code, int seenVersion, WithdrawPetition command) {
        Petition petition = door.asSeen(code, seenVersion, SENDERS);
        boolean goesOn = command.continuedFor() != null;
        petition.withdrawn(command.on(), today(), goesOn);
        if (!goesOn) {
            clocks.withdrawn(petition, command.on());
        }
        book.withdrawal(petition, command);
        door.done(petition, "petition.withdraw", null, command.reason());
    }

    /** Says that it went over the competent level, and why; with no cause that it did not. */
    public void markBypass(PetitionCode code, int seenVersion, BypassCause cause) {
        Petition petition = door.asSeen(code, seenVersion, WORKERS);
        petition.wentOverTheLevel(cause);
        door.done(petition, "petition.bypass", cause == null ? "-" : cause.name());
    }

    private void decided(
            Petition petition, MainOutcome outcome, DecideOutcome command, ReplyContent content, String deed) {
        tell(petition, command.notice(), content);
        book.outcome(petition, outcome, command);
        door.done(petition, deed, null, command.texts());
    }

    /** The citizen is told of every step; the sender of a return is told whoever wrote. */
    private void tell(Petition petition, Notice notice, ReplyContent content) {
        if (notice != null) {
            door.told(petition, notice.telling(content));
        } else if (!isNobodyKnown(petition) || content == ReplyContent.RETURNED) {
            throw new Invalid("proof", "processing.notice.missing");
        }
    }

    /** Whether nobody can be told: it is nameless, or written in another's name. */
    private boolean isNobodyKnown(Petition petition) {
        return petition.isAnonymous() || Boolean.FALSE.equals(book.isMet(petition, Condition.AUTHOR_KNOWN));
    }

    /** A unit known here stands on the day and is not ourselves; another body is taken at its word. */
    private Recipient recipient(Petition petition, DecideOutcome command) {
        Recipient to = command.requireRecipient();
        if (to.unit() == null) {
            return to;
        }
        UnitCode wanted = to.unit();
        UnitRow unit = units.find(wanted).orElseThrow(() -> new Invalid("recipient", "processing.recipient.unknown"));
        if (unit.validFrom().isAfter(command.on())
                || unit.validTo() != null && unit.validTo().isBefore(command.on())) {
            throw new Invalid("recipient", "processing.recipient.not-on-that-day");
        }
        if (units.governing(wanted).equals(units.governing(petition.unit()))) {
            throw new Invalid("recipient", "processing.recipient.ourselves");
        }
        return to;
    }

    /** A ground is a condition of its kind that was found not met. */
    private void requireFailed(Petition petition, Condition ground) {
        if (ground == null) {
            return;
        }
        if (!Condition.of(petition, petition.level()).contains(ground)) {
            throw new Invalid("ground", "processing.ground.other-kind");
        }
        if (!Boolean.FALSE.equals(book.isMet(petition, ground))) {
            throw new Invalid("ground", "processing.ground.met");
        }
    }

    private LocalDate day(LocalDate on, String field) {
        if (on == null) {
            throw new Invalid(field, "processing.on.missing");
        }
        if (on.isAfter(today())) {
            throw new Invalid(field, "petition.outcome.in-future");
        }
        return on;
    }

    private static String text(String told, String field, String missing) {
        String tidy = Folding.tidy(told);
        if (tidy == null) {
            throw new Invalid(field, missing);
        }
        if (tidy.length() > 1000) {
            throw new Invalid(field, "processing.text.too-long", 1000);
        }
        return tidy;
    }

    private static String words(Notice notice) {
        return notice == null
                ? null
                : String.join(
                        "\n",
                        Stream.of(notice.documentNumber(), notice.proof(), notice.note())
                                .filter(Objects::nonNull)
                                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
