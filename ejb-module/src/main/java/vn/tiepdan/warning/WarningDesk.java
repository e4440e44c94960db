package vn.tiepdan.warning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.shared.Stale;

/** Takes up alarms and tells what they were; keeps the measure and the residential groups. Each method is one transaction. */
@Stateless
@RolesAllowed({Role.OSU, Role.CHAIR, Role.VICE_CHAIR})
public class WarningDesk {

    private static final String[] OFFICE = {Role.OSU, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Warnings warnings;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Takes the alarm up and says what is done about it; the chain of calls ends. */
    public void acknowledge(@NotNull String code, int seenVersion, String response) {
        Alarm alarm = asSeen(code, seenVersion);
        alarm.acknowledge(response, scope.me(), clock.instant());
        warnings.write();
        trail.done("warning.alarm-acknowledge", code);
    }

    /** Says what the alarm turned out to be. */
    public void close(@NotNull String code, int seenVersion, AlarmFinding finding, String note) {
        Alarm alarm = asSeen(code, seenVersion);
        alarm.close(finding, note, scope.me(), LocalDate.now(clock), clock.instant());
        warnings.write();
        trail.done("warning.alarm-close", code, finding.name());
    }

    private Alarm asSeen(String code, int seenVersion) {
        Alarm alarm = warnings.alarm(code);
        if (!scope.units().contains(alarm.unit())) {
            throw new NotFound("warning.alarm.not-found", code);
        }
        scope.requireIn(alarm.unit(), OFFICE);
        if (alarm.version() != seenVersion) {
            throw new Stale("warning.alarm.stale", code);
        }
        return alarm;
    }

    /** Says the measure anew; what is open stays open, the next computation holds to it. */
    public void keep(@NotNull WarningMeasure said) {
        UnitCode unit = scope.writesAs(said.unit(), OFFICE);
        warnings.inTurn(unit);
        WarningRule rule = warnings.rule(unit).orElse(null);
        if (warnings.measure(unit).version() != said.version()) {
            throw new Stale("warning.rule.stale");
        }
        if (rule == null) {
            rule = WarningRule.of(unit);
        }
        rule.keep(said);
        warnings.add(rule);
        trail.done("warning.rule", unit);
    }

    /** A residential group more; tells its code. */
    public String keep(@NotNull KeepGroup said) {
        UnitCode unit = scope.writesAs(said.unit(), OFFICE);
        warnings.inTurn(unit);
        List<ResidentialGroup> known = warnings.groups(unit);
        requireFree(known, null, said);
        String code = said.number() == null ? unit + "-K" + (known.size() + 1) : unit + "-T" + said.number();
        warnings.add(ResidentialGroup.kept(code, unit, said));
        trail.done("warning.group", code);
        return code;
    }

    /** Calls a group otherwise or moves its tile; its number stays. */
    public void change(@NotNull String code, int seenVersion, @NotNull KeepGroup said) {
        ResidentialGroup group = group(code, seenVersion);
        if (!group.isOpen()) {
            throw new RuleBroken("warning.group.closed", group.name());
        }
        requireFree(warnings.groups(group.unit()), group, said);
        group.keep(said);
        warnings.write();
        trail.done("warning.group-change", code);
    }

    /** It is no longer a group of the ward. */
    public void closeGroup(@NotNull String code, int seenVersion) {
        ResidentialGroup group = group(code, seenVersion);
        group.close(LocalDate.now(clock));
        warnings.write();
        trail.done("warning.group-close", code);
    }

    private ResidentialGroup group(String code, int seenVersion) {
        ResidentialGroup group = warnings.group(code);
        scope.writesAs(group.unit(), OFFICE);
        if (group.version() != seenVersion) {
            throw new Stale("warning.group.stale", group.name());
        }
        return group;
    }

    private static void requireFree(List<ResidentialGroup> known, ResidentialGroup self, KeepGroup said) {
        for (ResidentialGroup other : known) {
            if (other != self) {
                GroupRow row = other.row();
                if (other.name().equals(said.name())
                        || self == null
                                && said.number() != null
                                && said.number().equals(other.number())) {
                    throw new RuleBroken("warning.group.known", other.name());
                }
                if (other.isOpen() && row.row() == said.row() && row.column() == said.column()) {
                    throw new RuleBroken("warning.group.tile-taken", other.name());
                }
            }
        }
    }
}
