package vn.tiepdan.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.RuleBroken;
import vn.tiepdan.warning.WarningRegister;

/**
 * Writes forecasts, agrees to them, watches and scores them (R34). Each method is one transaction.
 *
 * <p>The office and the police write; the chair or a vice chair agrees; whoever is to watch watches; the office, the owner and the leaders
 * score.
 */
@Stateless
@RolesAllowed({Role.OSU, Role.POLICE, Role.SPECIALIST, Role.OFFICER, Role.CLERK, Role.CHAIR, Role.VICE_CHAIR})
public class ForecastDesk {

    private static final String[] WRITERS = {Role.OSU, Role.POLICE, Role.CHAIR, Role.VICE_CHAIR};

    @Inject
    Forecasts forecasts;

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

    /** Tells the code of the forecast. */
    public String draft(@NotNull DraftForecast said) {
        UnitCode unit = writesFor(said.unit());
        LocalDate today = LocalDate.now(clock);
        requireFit(unit, said, today);
        SituationForecast forecast =
                SituationForecast.drafted(forecasts.next(unit, today.getYear()), unit, said, scope.me(), today);
        forecasts.add(forecast);
        trail.done("forecast.draft", forecast.code());
        return forecast.code();
    }

    public void change(@NotNull String code, int seenVersion, @NotNull DraftForecast said) {
        SituationForecast forecast = forecasts.asSeen(code, seenVersion);
        scope.requireIn(forecast.unit(), WRITERS);
        LocalDate today = LocalDate.now(clock);
        requireFit(forecast.unit(), said, today);
        forecast.say(said, today);
        forecasts.write();
        trail.done("forecast.change", code);
    }

    public void approve(@NotNull String code, int seenVersion) {
        SituationForecast forecast = forecasts.asSeen(code, seenVersion);
        scope.requireIn(forecast.unit(), Role.CHAIR, Role.VICE_CHAIR);
        forecast.approve(scope.me(), LocalDate.now(clock));
        forecasts.write();
        trail.done("forecast.approve", code);
    }

    public void watch(@NotNull String code, int seenVersion) {
        SituationForecast forecast = forecasts.asSeen(code, seenVersion);
        forecast.watch(scope.me(), LocalDate.now(clock));
        forecasts.write();
        trail.done("forecast.watch", code);
    }

    /**
     * Says what happened.
     *
     * @param came how many people came there in its days; 0 for nobody
     */
    public void score(@NotNull String code, int seenVersion, Integer came, String note) {
        SituationForecast forecast = forecasts.asSeen(code, seenVersion);
        scope.requireIn(forecast.unit(), WRITERS);
        forecast.score(came, note, scope.me(), LocalDate.now(clock));
        forecasts.write();
        trail.done("forecast.score", code);
    }

    /** The police write too, who only count elsewhere. */
    private UnitCode writesFor(UnitCode wanted) {
        UnitCode unit = wanted == null ? scope.home() : wanted;
        scope.requireIn(unit, WRITERS);
        return unit;
    }

    private void requireFit(UnitCode unit, DraftForecast said, LocalDate today) {
        if (said.matter() != null) {
            MatterRow matter = matters.row(said.matter());
            if (matter.confidential()) {
                throw new RuleBroken("forecast.confidential");
            }
            if (!matter.unit().equals(unit)) {
                throw new RuleBroken("forecast.case-of-another-unit");
            }
        }
        if (said.group() != null
                && warnings.groups(unit).stream()
                        .noneMatch(group -> group.code().equals(said.group()))) {
            throw new NotFound("warning.group.not-found", said.group());
        }
        if (!isOf(unit, said.owner(), today)) {
            throw new RuleBroken("forecast.owner-of-another-unit", units.nameOf(said.owner()));
        }
    }

    private boolean isOf(UnitCode unit, OfficerCode officer, LocalDate today) {
        return units.officersOf(unit, today).stream().anyMatch(row -> row.code().equals(officer));
    }
}
