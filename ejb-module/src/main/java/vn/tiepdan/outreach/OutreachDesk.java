package vn.tiepdan.outreach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.coordination.Ends;
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.coordination.TaskState;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.warning.WarningMeasure;
import vn.tiepdan.warning.WarningRegister;

/**
 * Asks the Front and the organisations for guidance, records what came of it, and takes their notes. Each method is one transaction.
 *
 * <p>Asking gives a request of coordination, which they may decline; nothing here is an order (R127).
 */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.FRONT})
public class OutreachDesk {

    private static final Set<UnitKind> ASKED = Set.of(UnitKind.FATHERLAND_FRONT, UnitKind.MASS_ORGANISATION);

    @Inject
    Outreaches outreaches;

    @Inject
    TaskDesk tasks;

    @Inject
    TaskRegister requests;

    @Inject
    Ends ends;

    @Inject
    MatterRegister matters;

    @Inject
    WarningRegister warnings;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Asks for guidance; tells its code.
     *
     * <p>Refused: who is no organisation of the ward ({@code outreach.organisation.kind}), members without their own organisation
     * ({@code outreach.member.organisation}), a sensitive topic of a case of fewer than five people ({@code outreach.topic.few-people}), a
     * confidential case ({@code outreach.case.confidential}), a reader of another unit ({@code outreach.reader.of-another-unit}).
     */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
    public String ask(@NotNull AskGuidance said) {
        UnitCode unit = scope.writesAs(said.unit(), Outreaches.OFFICE);
        LocalDate today = LocalDate.now(clock);
        requireOrganisation(unit, said.organisation(), said.category(), today);
        requireCase(unit, said.matter());
        requireGroup(unit, said.group());
        if (said.topic() != null && outreaches.peopleOf(said.matter()) < WarningMeasure.FEWEST_PEOPLE) {
            throw new RuleBroken("outreach.topic.few-people");
        }
        for (OfficerCode reader : said.readers()) {
            if (units.officersOf(unit, today).stream()
                    .noneMatch(row -> row.code().equals(reader))) {
                throw new RuleBroken("outreach.reader.of-another-unit", units.nameOf(reader));
            }
        }
        String code = outreaches.next("HD", "Guidance", unit, today.getYear());
        // What a sensitive topic is about stands with the guidance alone: the request is read by more.
        TaskCode task = tasks.give(new GiveTask(
                unit,
                TaskMode.REQUEST,
                said.organisation(),
                Set.of(),
                null,
                said.topic() == null
                        ? "Đề nghị hướng dẫn, giải thích: " + said.content()
                        : "Đề nghị hướng dẫn, giải thích theo phiếu " + code,
                said.plannedOn(),
                new TaskOrigin(OriginKind.OUTREACH, code, null),
                said.category().serves()
                        + (said.topic() == null ? "" : ", " + said.topic().serves())));
        outreaches.add(Guidance.asked(code, unit, said, task, scope.me(), today));
        trail.done("outreach.ask", code);
        return code;
    }

    /** Opens a guidance; of a sensitive topic that is remembered. */
    @RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.OFFICER, Role.CLERK, Role.SPECIALIST, Role.FRONT})
    public GuidanceRow open(@NotNull String code) {
        Guidance guidance = outreaches.guidance(code);
        if (guidance.isSensitive()) {
            outreaches.read(guidance, scope.me(), clock.instant());
            trail.done("outreach.read", code);
        }
        return guidance.row();
    }

    /** The organisation that was asked, or the office for it, says what came of it; of a request that was declined nothing came. */
    public void held(@NotNull String code, int seenVersion, LocalDate on, Integer attended, String result) {
        Guidance guidance = outreaches.asSeen(code, seenVersion);
        if (!ends.own().contains(guidance.organisation())) {
            scope.requireIn(guidance.unit(), Outreaches.OFFICE);
        }
        TaskState request = requests.row(guidance.task()).state();
        if (request == TaskState.DECLINED || request == TaskState.CANCELLED) {
            throw new RuleBroken("outreach.guidance.not-running", code);
        }
        guidance.held(on, attended, result, scope.me(), LocalDate.now(clock));
        outreaches.write();
        trail.done("outreach.held", code);
    }

    /** Takes a note of an organisation, from itself or by the office; tells its code. */
    public String write(@NotNull WriteNote said) {
        LocalDate today = LocalDate.now(clock);
        UnitCode unit = units.governing(said.organisation());
        if (!ends.own().contains(said.organisation())) {
            scope.requireIn(unit, Outreaches.OFFICE);
        }
        requireOrganisation(unit, said.organisation(), Category.GENERAL, today);
        requireOpenCase(unit, said.matter());
        requireGroup(unit, said.group());
        String code = outreaches.next("TT", "OutreachNote", unit, today.getYear());
        outreaches.add(OutreachNote.written(code, unit, said, scope.me(), clock.instant()));
        trail.done("outreach.note", code);
        return code;
    }

    private void requireOrganisation(UnitCode unit, UnitCode organisation, Category category, LocalDate today) {
        UnitKind kind = units.row(organisation).kind();
        if (!ASKED.contains(kind) || !units.reachOf(unit, today).contains(organisation)) {
            throw new RuleBroken("outreach.organisation.kind");
        }
        if (category == Category.MEMBER && kind != UnitKind.MASS_ORGANISATION) {
            throw new RuleBroken("outreach.member.organisation");
        }
    }

    private void requireCase(UnitCode unit, MatterCode code) {
        if (code != null) {
            MatterRow matter = matters.row(code);
            if (matter.confidential()) {
                throw new RuleBroken("outreach.case.confidential");
            }
            if (!matter.unit().equals(unit)) {
                throw new RuleBroken("outreach.case.of-another-unit");
            }
        }
    }

    /** The organisations name a case by its code, which they were told; they do not see the case itself. */
    private void requireOpenCase(UnitCode unit, MatterCode code) {
        if (code == null || scope.holdsIn(unit, Outreaches.OFFICE)) {
            requireCase(unit, code);
        } else if (!outreaches.isAskedAbout(code, ends.own())) {
            throw new NotFound("matter.not-found");
        }
    }

    private void requireGroup(UnitCode unit, String code) {
        if (code != null
                && warnings.groups(unit).stream()
                        .noneMatch(group -> group.code().equals(code))) {
            throw new NotFound("warning.group.not-found", code);
        }
    }
}
