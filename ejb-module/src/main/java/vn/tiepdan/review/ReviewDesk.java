package vn.tiepdan.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.hotspot.CaseText;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** Takes the review of a prolonged case from its listing to the written notice. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.SPECIALIST, Role.CHAIR, Role.VICE_CHAIR})
public class ReviewDesk {

    private static final int LONG = 1000;
    private static final int LONGEST = 2000;
    private static final int SHORT = 500;
    private static final int NAME = 200;
    private static final int DUTY = 300;
    private static final int NUMBER = 60;

    @Inject
    Reviews reviews;

    @Inject
    MatterRegister matters;

    @Inject
    UnitRegister units;

    @Inject
    NamesInCases names;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Puts the case on the list of the programmes; once at a time ({@code review.already}). */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public ReviewCode list(@NotNull MatterCode matter, Set<ReviewProgramme> programmes, String criteria) {
        MatterRow row = matters.row(matter);
        scope.requireIn(row.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        if (row.mergedInto() != null) {
            throw new RuleBroken("hotspot.case-over", matter);
        }
        if (reviews.isOpenFor(matter)) {
            throw new RuleBroken("review.already", matter);
        }
        String why = text(criteria, SHORT, "criteria", "review.criteria-missing");
        LocalDate today = LocalDate.now(clock);
        ProlongedCaseReview review = ProlongedCaseReview.listed(
                reviews.next(row.unit(), today.getYear()), row.unit(), matter, programmes, why, scope.me(), today);
        reviews.add(review);
        names.refuse(matter, why);
        trail.done("review.list", review.code());
        return review.code();
    }

    /** Given by a leader to an officer of the unit ({@code review.officer-of-another-unit}). */
    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public void assign(@NotNull ReviewCode code, int seenVersion, OfficerCode lead, LocalDate dueOn) {
        ProlongedCaseReview review = asSeen(code, seenVersion, Role.CHAIR, Role.VICE_CHAIR);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(lead != null, found, "lead", "review.lead-missing");
        Invalid.unless(dueOn != null, found, "dueOn", "review.due-missing");
        Invalid.refuse(found);
        requireOfUnit(review.unit(), lead);
        review.assigned(lead, dueOn, scope.me(), LocalDate.now(clock));
        done(review, "review.assign");
    }

    public void begin(@NotNull ReviewCode code, int seenVersion) {
        ProlongedCaseReview review = ledBy(code, seenVersion);
        review.begun(LocalDate.now(clock));
        done(review, "review.begin");
    }

    /** A body that takes part, and what it does there. */
    public void join(@NotNull ReviewCode code, String body, String duty) {
        ProlongedCaseReview review = led(reviews.withCode(code));
        review.requireNotOver();
        List<Invalid> found = new ArrayList<>();
        String who = CaseText.needed(body, NAME, found, "body", "review.member.body-missing");
        String what = CaseText.needed(duty, DUTY, found, "duty", "review.member.duty-missing");
        Invalid.refuse(found);
        reviews.member(review, who, what);
        names.refuse(review.matter(), who, what);
        trail.done("review.join", code);
    }

    /**
     * Minutes, or the opinion of a body. A different opinion names its body ({@code review.dissent.body-missing}), and is kept beside
     * the proposal for whoever approves.
     */
    public void note(@NotNull ReviewCode code, LocalDate heldOn, String body, String words, boolean dissent) {
        ProlongedCaseReview review = led(reviews.withCode(code));
        review.requireUnderReview();
        LocalDate today = LocalDate.now(clock);
        LocalDate day = heldOn == null ? today : heldOn;
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(!day.isAfter(today), found, "heldOn", "review.minute.in-future");
        String who = CaseText.optional(body, NAME, found, "body");
        Invalid.unless(!dissent || who != null, found, "body", "review.dissent.body-missing");
        String what = CaseText.needed(words, LONGEST, found, "words", "review.minute.words-missing");
        Invalid.refuse(found);
        reviews.minute(review, day, who, what, dissent, scope.me());
        names.refuse(review.matter(), who, what);
        trail.done(dissent ? "review.dissent" : "review.note", code);
    }

    public void propose(@NotNull ReviewCode code, int seenVersion, ReviewProposal proposal, String words) {
        ProlongedCaseReview review = ledBy(code, seenVersion);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(proposal != null, found, "proposal", "review.proposal-missing");
        String why = CaseText.needed(words, LONG, found, "words", "review.proposal.words-missing");
        Invalid.refuse(found);
        review.proposed(proposal, why, scope.me(), LocalDate.now(clock));
        reviews.write();
        names.refuse(review.matter(), why);
        trail.done("review.propose", code, proposal.name());
    }

    @RolesAllowed({Role.CHAIR, Role.VICE_CHAIR})
    public void approve(@NotNull ReviewCode code, int seenVersion) {
        ProlongedCaseReview review = asSeen(code, seenVersion, Role.CHAIR, Role.VICE_CHAIR);
        review.approved(scope.me(), LocalDate.now(clock));
        done(review, "review.approve");
    }

    public void implement(@NotNull ReviewCode code, int seenVersion, String result, LocalDate on) {
        ProlongedCaseReview review = ledBy(code, seenVersion);
        String what = text(result, LONG, "result", "review.result-missing");
        review.implemented(what, on, LocalDate.now(clock));
        reviews.write();
        names.refuse(review.matter(), what);
        trail.done("review.implement", code);
    }

    /** The written notice that ends it ({@code review.notify.in-writing} for anything else). */
    public void notified(@NotNull ReviewCode code, int seenVersion, String number, LocalDate on, ReplyMode mode) {
        ProlongedCaseReview review = ledBy(code, seenVersion);
        String written = text(number, NUMBER, "noticeNumber", "review.notice-number-missing");
        review.notified(written, on, mode, LocalDate.now(clock));
        reviews.write();
        names.refuse(review.matter(), written);
        trail.done("review.notify", code);
    }

    private void done(ProlongedCaseReview review, String deed) {
        reviews.write();
        trail.done(deed, review.code());
    }

    private ProlongedCaseReview ledBy(ReviewCode code, int seenVersion) {
        return led(reviews.asSeen(code, seenVersion));
    }

    /** Whoever leads it works on it, and the secretariat and the leaders of the ward. */
    private ProlongedCaseReview led(ProlongedCaseReview review) {
        if (!scope.me().equals(review.lead())) {
            scope.requireIn(review.unit(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        }
        return review;
    }

    private ProlongedCaseReview asSeen(ReviewCode code, int seenVersion, String... roles) {
        ProlongedCaseReview review = reviews.asSeen(code, seenVersion);
        scope.requireIn(review.unit(), roles);
        return review;
    }

    private void requireOfUnit(UnitCode unit, OfficerCode officer) {
        if (units.officersOf(unit, LocalDate.now(clock)).stream()
                .noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("review.officer-of-another-unit", officer, unit);
        }
    }

    private static String text(String text, int longest, String field, String missing) {
        List<Invalid> found = new ArrayList<>();
        String written = CaseText.needed(text, longest, found, field, missing);
        Invalid.refuse(found);
        return written;
    }
}
