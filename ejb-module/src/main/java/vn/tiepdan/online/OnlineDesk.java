package vn.tiepdan.online;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.document.PaperOwner;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.reception.ReceptionDesk;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.RuleBroken;

/**
 * Leads an online session from step to step, each decided on the version seen. Each method is one transaction.
 *
 * <p>A petition that cannot be received online is refused with {@code online.petition.not-eligible}, whatever the reason: a denunciation
 * is never told what would make it otherwise.
 */
@Stateless
@RolesAllowed({Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR})
public class OnlineDesk {

    private static final String PETITION = "petition";
    private static final String[] CENTRAL_POINT = {Role.OFFICER, Role.CLERK, Role.OSU, Role.CHAIR};
    private static final Set<RecordStage> UNDER_WAY =
            Set.of(RecordStage.CLASSIFIED, RecordStage.NEEDS_SUPPLEMENT, RecordStage.PROPOSED, RecordStage.ACCEPTED);

    @Inject
    OnlineSessions sessions;

    @Inject
    OnlineTerms terms;

    @Inject
    PetitionRegister petitions;

    @Inject
    VisitRegister visits;

    @Inject
    ReceptionDesk reception;

    @Inject
    FilingCabinet cabinet;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public OnlineCode propose(@NotNull @Valid ProposeOnline told) {
        PetitionRow petition = petitions.row(told.petition());
        scope.requireIn(petition.unit(), CENTRAL_POINT);
        LocalDate today = LocalDate.now(clock);
        LinkTerms law = terms.on(told.day(), told.startsAt(), today);
        requireEligible(petition);
        if (sessions.isUnderWay(petition.intakeCode())) {
            throw new RuleBroken("online.petition.under-way");
        }
        OnlineSession session = OnlineSession.proposed(
                petition.unit(),
                petition.intakeCode(),
                told,
                law,
                units.row(petition.unit()).nameVi(),
                scope.me(),
                today);
        sessions.add(session);
        sessions.refuseNaming(session.petition(), told.purpose());
        trail.done("online.propose", session.code());
        return session.code();
    }

    /** What is classified, not anonymous and not over; of what denounces only what its own paper allows. */
    private void requireEligible(PetitionRow petition) {
        boolean eligible = petition.book() != RegisterBook.UNCLASSIFIED
                && UNDER_WAY.contains(petition.stage())
                && !petition.anonymous()
                && (petition.book() != RegisterBook.DENUNCIATION || isWaived(petition.intakeCode()));
        if (!eligible) {
            throw new RuleBroken("online.petition.not-eligible");
        }
    }

    /** By a paper that is still in the file. */
    private boolean isWaived(PetitionCode intakeCode) {
        return sessions.waiver(intakeCode)
                .filter(file -> files(intakeCode).stream()
                        .anyMatch(row -> row.code().value().equals(file)))
                .isPresent();
    }

    private List<AttachmentRow> files(PetitionCode intakeCode) {
        return cabinet.of(new PaperOwner(PETITION, intakeCode.value()));
    }

    /** Only the chair agrees; {@code secrecy} says that nobody but the points hears and sees it. */
    @RolesAllowed(Role.CHAIR)
    public void approve(@NotNull OnlineCode code, int seenVersion, boolean secrecy) {
        OnlineSession session = asSeen(code, seenVersion, Role.CHAIR);
        PetitionRow petition = petitions.row(session.petition());
        requireEligible(petition);
        LocalDate today = LocalDate.now(clock);
        session.approved(
                petition.book() == RegisterBook.DENUNCIATION,
                secrecy,
                terms.firstLawful(session.day(), today),
                scope.me(),
                today);
        done(session, "online.approve");
    }

    @RolesAllowed(Role.CHAIR)
    public void decline(@NotNull OnlineCode code, int seenVersion, String reason) {
        OnlineSession session = asSeen(code, seenVersion, Role.CHAIR);
        session.declined(reason, scope.me(), LocalDate.now(clock));
        done(session, "online.decline", reason);
    }

    /** One more point of the link. */
    public void addPoint(@NotNull OnlineCode code, int seenVersion, PointKind kind, String name) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        session.joins(kind, name);
        done(session, "online.point", name);
    }

    /** The parties were invited. */
    public void invited(@NotNull OnlineCode code, int seenVersion, LocalDate on) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        requireEligible(petitions.row(session.petition()));
        session.notified(on, LocalDate.now(clock));
        done(session, "online.notify");
    }

    /** The link was tested with success. */
    public void tested(@NotNull OnlineCode code, int seenVersion, LocalDate on) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        session.tested(on, LocalDate.now(clock));
        done(session, "online.test");
    }

    public void connected(@NotNull OnlineCode code, int seenVersion, LocalTime at) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        session.connected(at, LocalDateTime.now(clock));
        done(session, "online.connect");
    }

    /** It begins, with who sits at each point, by the point's number. */
    public void begin(
            @NotNull OnlineCode code, int seenVersion, LocalTime at, @NotNull Map<Integer, String> attendance) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        requireEligible(petitions.row(session.petition()));
        session.begun(at, attendance, LocalDateTime.now(clock));
        done(session, "online.begin", attendance.values().toArray(String[]::new));
    }

    /**
     * It is over: what the book has of it came over the link, and the recording is kept. The visit is one of the author of the
     * petition ({@code online.visit.another-person}).
     */
    public void end(@NotNull OnlineCode code, int seenVersion, LocalTime at, @NotNull @Valid EndOnline told) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        VisitRow visit = visits.row(told.visit());
        if (!visit.unit().equals(session.unit())) {
            throw new RuleBroken("online.visit.other-ward");
        }
        if (!sessions.cameAsAuthor(session.petition(), visit.intakeCode())) {
            throw new RuleBroken("online.visit.another-person", session.code());
        }
        session.ended(told, visit.intakeCode(), visit.visitedOn(), at, LocalDateTime.now(clock));
        reception.cameOnline(visit.code(), visit.version());
        done(session, "online.end", told.place());
    }

    public void cancel(@NotNull OnlineCode code, int seenVersion, String reason) {
        OnlineSession session = asSeen(code, seenVersion, CENTRAL_POINT);
        session.cancelled(reason);
        done(session, "online.cancel", reason);
    }

    /**
     * Records a paper that lies in the file of a petition already, by which its author gave up that his identity be kept. Refused
     * where there is no such file ({@code online.paper.not-in-file}) or nothing to give up ({@code online.paper.nothing-kept}).
     */
    @RolesAllowed({Role.CLERK, Role.CHAIR})
    public void recordVoluntaryPaper(
            @NotNull PetitionCode code, @NotNull AttachmentCode file, String number, LocalDate on) {
        PetitionRow petition = petitions.row(code);
        scope.requireIn(petition.unit(), Role.CLERK, Role.CHAIR);
        if (petition.book() != RegisterBook.DENUNCIATION) {
            throw new RuleBroken("online.paper.nothing-kept");
        }
        if (files(petition.intakeCode()).stream().noneMatch(row -> row.code().equals(file))) {
            throw new RuleBroken("online.paper.not-in-file");
        }
        if (sessions.waiver(petition.intakeCode()).isPresent()) {
            throw new RuleBroken("online.paper.already");
        }
        sessions.add(IdentityWaiver.recorded(
                petition.intakeCode(), file.value(), number, on, scope.me(), LocalDate.now(clock)));
        sessions.refuseNaming(petition.intakeCode(), number);
        trail.done("online.voluntary-paper", petition.code());
    }

    private OnlineSession asSeen(OnlineCode code, int seenVersion, String... roles) {
        OnlineSession session = sessions.asSeen(code, seenVersion);
        scope.requireIn(session.unit(), roles);
        return session;
    }

    private void done(OnlineSession session, String act, String... texts) {
        sessions.changed(session);
        if (texts.length > 0) {
            sessions.refuseNaming(session.petition(), texts);
        }
        trail.done(act, session.code());
    }
}
