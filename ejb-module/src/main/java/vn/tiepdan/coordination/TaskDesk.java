package vn.tiepdan.coordination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.Task.About;
import vn.tiepdan.coordination.Task.Given;
import vn.tiepdan.coordination.TaskEntry.Writer;
import vn.tiepdan.coordination.Tasks.Stand;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.deadline.DeadlineClocks;
import vn.tiepdan.document.AttachFile;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Gives tasks and leads them to their end. Each method is one transaction; each deed but the giving is decided on the version seen
 * ({@code coordination.stale}).
 *
 * <p>Who gives: the office, the chair and his deputies, the council and the city tell units of their own; every office, the police, the
 * Front and the inspectorate may ask ({@code organisation.role.not-in-this-ward}). Who answers: the lead unit, wherever it lies
 * ({@code coordination.not-the-lead}). Who verifies, urges, moves the last day and calls off: the body that gave it, or the officer who
 * did ({@code coordination.not-the-giver}).
 */
@Stateless
@RolesAllowed({
    Role.OFFICER,
    Role.CLERK,
    Role.OSU,
    Role.SPECIALIST,
    Role.CHAIR,
    Role.VICE_CHAIR,
    Role.COUNCIL,
    Role.POLICE,
    Role.FRONT,
    Role.CITY,
    Role.INSPECTOR,
    Role.API,
    Role.SYSTEM
})
public class TaskDesk {

    static final String SUBJECT = "TASK";
    static final String INFORMATION_TERM = "KN-12";

    @Inject
    Tasks tasks;

    @Inject
    Ends ends;

    @Inject
    NewsOfTasks news;

    @Inject
    UnitRegister units;

    @Inject
    PetitionRegister petitions;

    @Inject
    MatterRegister matters;

    @Inject
    FilingCabinet cabinet;

    @Inject
    DeadlineClocks clocks;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<TaskMoved> moved;

    /**
     * Tells a unit of one's own to do something, or asks any unit to.
     *
     * <p>Refused: a unit that does not exist on the day ({@code coordination.lead.not-in-being}), an assignment to who is only asked or
     * is not one's own ({@code coordination.assignment.not-subordinate}, {@code coordination.assignment.of-another-body}), an officer of
     * another unit ({@code coordination.officer.of-another-unit}), a last day already past ({@code coordination.due.past}), what is about
     * a denunciation ({@code coordination.about.not-shared}).
     */
    public TaskCode give(@NotNull GiveTask told) {
        return give(told, TaskKind.DUTY);
    }

    /** Asks for an opinion, for information or for help; information in a complaint is due by the law (KN-12, 7 calendar days). */
    public TaskCode ask(@NotNull AskRequest told) {
        About about = about(told.origin());
        boolean byLaw = told.kind() == TaskKind.INFORMATION && about.term() != null;
        if (told.dueOn() == null && !byLaw) {
            throw new Invalid("dueOn", "coordination.due.missing");
        }
        LocalDate holding = byLaw ? LocalDate.now(clock) : told.dueOn();
        return give(
                new GiveTask(
                        told.unit(),
                        TaskMode.REQUEST,
                        told.lead(),
                        Set.of(),
                        told.officer(),
                        told.what(),
                        holding,
                        told.origin(),
                        null),
                told.kind());
    }

    private TaskCode give(GiveTask told, TaskKind kind) {
        UnitCode unit = units.governing(ends.givesFor(told.unit(), told.mode()));
        LocalDate today = LocalDate.now(clock);
        requireMayAddress(unit, told, today);
        About found = about(told.origin());
        About about = kind == TaskKind.INFORMATION ? found : new About(found.petition(), found.matter(), null);
        Writer by = new Writer(scope.me(), unit, true, clock.instant());
        Task task = Task.given(new Given(tasks.next(unit, today.getYear()), unit, kind, about, by, today), told);
        if (about.term() != null) {
            task.dueByLaw(clocks.start(subject(task), about.term(), today).due());
        }
        tasks.add(task);
        tasks.refuseNaming(about.petition(), about.matter(), told.what());
        news.given(task, told.origin().kind(), today);
        trail.done("coordination.give", task.code(), told.lead().value());
        return task.code();
    }

    private void requireMayAddress(UnitCode unit, GiveTask told, LocalDate today) {
        UnitRow lead = inBeing(told.lead(), today);
        told.supports().forEach(helper -> inBeing(helper, today));
        if (!told.mode().mayAddress(lead.kind())) {
            throw new RuleBroken("coordination.assignment.not-subordinate", lead.nameVi());
        }
        if (told.mode() == TaskMode.ASSIGNMENT && !units.reachOf(unit, today).contains(told.lead())) {
            throw new RuleBroken("coordination.assignment.of-another-body", lead.nameVi());
        }
        if (told.officer() != null) {
            requireOfficerOf(told.lead(), told.officer(), today);
        }
    }

    private UnitRow inBeing(UnitCode unit, LocalDate today) {
        UnitRow row = units.row(unit);
        if (row.validFrom().isAfter(today)
                || (row.validTo() != null && row.validTo().isBefore(today))) {
            throw new RuleBroken(
                    row.successor() == null ? "coordination.lead.not-in-being" : "coordination.lead.succeeded",
                    row.nameVi(),
                    row.successor());
        }
        return row;
    }

    private void requireOfficerOf(UnitCode lead, OfficerCode officer, LocalDate today) {
        if (units.officersOf(lead, today).stream().noneMatch(row -> row.code().equals(officer))) {
            throw new RuleBroken("coordination.officer.of-another-unit", officer, lead);
        }
    }

    /** The record it is about, as far as the caller sees it and it stands in the open book. */
    private About about(TaskOrigin origin) {
        if (origin.kind() != OriginKind.CASE) {
            return About.NOTHING;
        }
        if (origin.code().startsWith("V")) {
            MatterRow matter = matters.row(new MatterCode(origin.code()));
            if (matter.confidential()) {
                throw new RuleBroken("coordination.about.not-shared");
            }
            return new About(null, matter.code(), null);
        }
        PetitionRow petition = petitions.row(new PetitionCode(origin.code()));
        if (petition.book() != RegisterBook.OPEN) {
            throw new RuleBroken("coordination.about.not-shared");
        }
        return new About(
                petition.intakeCode(), null, petition.kind() == PetitionKind.COMPLAINT ? INFORMATION_TERM : null);
    }

    /** The lead unit confirms that it has it, or grants the request. */
    public void accept(@NotNull TaskCode code, int seenVersion) {
        asLead(code, seenVersion, "coordination.accept", (task, by) -> task.accept(by, today()));
    }

    /** Declines a request with a reason. */
    public void decline(@NotNull TaskCode code, int seenVersion, String reason) {
        Task declined =
                asLead(code, seenVersion, "coordination.decline", (task, by) -> task.decline(reason, by, today()));
        refuseNaming(declined, reason);
        stopClock(declined, "coordination.declined");
    }

    /** Gives it to an officer of the lead unit ({@code coordination.officer.of-another-unit}). */
    public void handTo(@NotNull TaskCode code, int seenVersion, @NotNull OfficerCode officer) {
        asLead(code, seenVersion, "coordination.hand", (task, by) -> {
            requireOfficerOf(task.lead(), officer, today());
            task.handTo(officer, by);
        });
    }

    public void start(@NotNull TaskCode code, int seenVersion) {
        asLead(code, seenVersion, "coordination.start", (task, by) -> task.start(by, today()));
    }

    /** Reports it as carried out, with the evidence ({@code coordination.evidence.missing}). */
    public void report(@NotNull TaskCode code, int seenVersion, String evidence) {
        report(code, seenVersion, evidence, (task, by) -> {});
    }

    /** The same with a file as evidence, beside words or in their place. */
    public void report(@NotNull TaskCode code, int seenVersion, String evidence, @NotNull AttachFile file) {
        report(code, seenVersion, evidence, (task, by) -> keep(task, file, by));
    }

    private void report(TaskCode code, int seenVersion, String evidence, BiConsumer<Task, Writer> before) {
        Task reported = asLead(code, seenVersion, "coordination.report", (task, by) -> {
            before.accept(task, by);
            task.report(evidence, by, today());
        });
        refuseNaming(reported, evidence);
        news.reported(reported);
        stopClock(reported, "coordination.reported");
    }

    /**
     * What a plan asks of the ward for that day, by the requirement it serves, is carried out by a record of this code: its pending duties of
     * the day are reported with it as their evidence. Nothing where the plan asks for no such thing.
     */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public void carriedOut(
            @NotNull UnitCode unit, @NotNull String requirement, @NotNull LocalDate day, String evidence) {
        scope.requireIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
        for (Task task : tasks.ofPlan(unit, requirement, day)) {
            done(
                    task,
                    "coordination.report",
                    (one, by) -> one.report(evidence, by, today()),
                    new Writer(scope.me(), task.lead(), false, clock.instant()));
        }
    }

    /**
     * Puts a file to the task; what the side that carries it out sends counts as evidence for its next report. Refused to who has no part
     * ({@code coordination.no-part}), and for what is no harmless document as everywhere.
     */
    public void attach(@NotNull TaskCode code, @NotNull AttachFile file) {
        Task task = tasks.alone(code);
        keep(task, file, writer(task));
        tasks.write();
        trail.done("coordination.attach", code);
    }

    private void keep(Task task, AttachFile file, Writer by) {
        task.attached(by);
        cabinet.put(new AttachFile(PapersOfTasks.owner(task.code()), file.name(), file.content()));
    }

    /** Finds the report sufficient; never whoever reported ({@code coordination.verify.own-report}). */
    public void verify(@NotNull TaskCode code, int seenVersion) {
        asGiver(code, seenVersion, "coordination.verify", (task, by) -> task.verify(by, today()));
    }

    /** Gives a report back that does not suffice, with the reason. */
    public void giveBack(@NotNull TaskCode code, int seenVersion, String reason) {
        Task task = asGiver(code, seenVersion, "coordination.give-back", (one, by) -> one.giveBack(reason, by));
        refuseNaming(task, reason);
        if (task.term() != null) {
            clocks.start(subject(task), task.term(), task.givenOn());
        }
    }

    public void cancel(@NotNull TaskCode code, int seenVersion, String reason) {
        Task task = asGiver(code, seenVersion, "coordination.cancel", (one, by) -> one.cancel(reason, by, today()));
        refuseNaming(task, reason);
        if (task.term() != null) {
            clocks.voidAll(subject(task), "coordination.cancelled");
        }
    }

    public void remind(@NotNull TaskCode code, int seenVersion, String words) {
        Task task = asGiver(code, seenVersion, "coordination.remind", (one, by) -> one.remind(words, by));
        refuseNaming(task, words);
    }

    /** Urges by a letter with this number. */
    public void urge(@NotNull TaskCode code, int seenVersion, String number, String words) {
        Task task = asGiver(code, seenVersion, "coordination.urge", (one, by) -> one.urge(number, words, by, today()));
        refuseNaming(task, number, words);
    }

    public void changeDue(@NotNull TaskCode code, int seenVersion, LocalDate dueOn, String reason) {
        Task task = asGiver(
                code, seenVersion, "coordination.change-due", (one, by) -> one.changeDue(dueOn, reason, by, today()));
        refuseNaming(task, reason);
    }

    /** Writes into the thread; {@code own} is read by the writer's side alone. Refused to who has no part ({@code coordination.no-part}). */
    public void say(@NotNull TaskCode code, String words, boolean own) {
        Task task = tasks.alone(code);
        task.say(words, own, writer(task));
        tasks.write();
        refuseNaming(task, words);
        trail.done("coordination.say", code);
    }

    /** Marks what the other side wrote as read by the caller, who has a part in it; others leave no mark. */
    public void read(@NotNull TaskCode code) {
        Task task = tasks.withCode(code);
        Stand stand = tasks.standIn(task);
        if (stand.gives() || stand.leads(task) || task.helps(stand.answering())) {
            tasks.read(task, !stand.leads(task) && stand.gives(), clock.instant());
        }
    }

    private Task asLead(TaskCode code, int seenVersion, String act, BiConsumer<Task, Writer> deed) {
        Task task = tasks.asSeen(code, seenVersion);
        if (!tasks.standIn(task).leads(task)) {
            throw new RuleBroken("coordination.not-the-lead", code);
        }
        return done(task, act, deed, new Writer(scope.me(), task.lead(), false, clock.instant()));
    }

    private Task asGiver(TaskCode code, int seenVersion, String act, BiConsumer<Task, Writer> deed) {
        Task task = tasks.asSeen(code, seenVersion);
        if (!tasks.standIn(task).gives()) {
            throw new RuleBroken("coordination.not-the-giver", code);
        }
        return done(task, act, deed, new Writer(scope.me(), task.unit(), true, clock.instant()));
    }

    private Task done(Task task, String act, BiConsumer<Task, Writer> deed, Writer by) {
        TaskState before = task.state();
        deed.accept(task, by);
        tasks.write();
        trail.done(act, task.code());
        if (task.state() != before) {
            moved.fire(new TaskMoved(task.code(), task.originKind(), task.originCode(), task.state(), today()));
        }
        return task;
    }

    /** For which side the caller writes: for the unit that leads or helps when he serves there, else for the body that gave it. */
    private Writer writer(Task task) {
        Stand stand = tasks.standIn(task);
        boolean serves = stand.own().contains(task.lead()) || scope.me().equals(task.officer());
        UnitCode helper = task.helper(stand.own());
        if (serves || helper != null) {
            return new Writer(scope.me(), serves ? task.lead() : helper, false, clock.instant());
        }
        if (stand.gives()) {
            return new Writer(scope.me(), task.unit(), true, clock.instant());
        }
        if (stand.answering().contains(task.lead())) {
            return new Writer(scope.me(), task.lead(), false, clock.instant());
        }
        throw new RuleBroken("coordination.no-part", task.code());
    }

    private void refuseNaming(Task task, String... texts) {
        tasks.refuseNaming(task.petition(), task.matter(), texts);
    }

    private void stopClock(Task task, String reason) {
        if (task.term() != null) {
            clocks.stop(subject(task), task.term(), today(), reason);
        }
    }

    static ClockSubject subject(Task task) {
        return new ClockSubject(SUBJECT, task.code().value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
