package vn.tiepdan.web.situation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.situation.Alarm;
import vn.tiepdan.situation.SituationRegister;
import vn.tiepdan.situation.WardSituation;
import vn.tiepdan.web.shared.Menu;

/** Backs {@code situation/board.xhtml} and what it fetches again, {@code situation/now.xhtml}: how it stands in a ward now (R24). */
@Named
@RequestScoped
public class SituationBoardPage {

    @Inject
    SituationRegister register;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Menu menu;

    private UnitCode unit;
    private WardSituation now;

    /** Who looks from above the wards begins with the table of all. */
    public String open() {
        UnitRow home = scope.home() == null ? null : units.row(scope.home());
        if (unit == null && home != null && home.kind() != UnitKind.WARD) {
            return "/situation/wards?faces-redirect=true";
        }
        unit = unit == null && home != null ? home.code() : unit;
        getNow();
        return null;
    }

    public WardSituation getNow() {
        if (now == null && unit != null) {
            now = register.of(unit);
        }
        return now;
    }

    /** The list that shows what an alarm counts, as far as the caller may open it; null for none. */
    public String listOf(Alarm alarm) {
        String day = now.day().toString();
        return switch (alarm.kind()) {
            case GROUPS -> "/reception/book?groups=true&all=true&unit=" + unit + "&from=" + day + "&to=" + day;
            case FLASH_REPORT_MISSING, INCIDENTS -> menu.offers("INCIDENTS") ? "/incident/board" : null;
            case EARLY_WARNINGS -> menu.offers("ALARMS") ? "/warning/alarms" : null;
            case HOT_SPOTS -> menu.offers("HOT_SPOTS") ? "/hotspot/spots" : null;
            case GAPS_NOW -> "/roster/board";
            case LONG_WAITS -> "/reception/counter";
            case REPORT_MISSING, REPORT_UNREAD -> isOffice() ? "/briefing/reports" : null;
            case ANSWERS_OVERDUE -> isOffice() ? "/briefing/requests" : null;
            case TASKS_OVERDUE -> "/coordination/tasks";
            case RECORDS_OVERDUE -> "/petition/register?due=overdue&all=true";
            case CONCLUSIONS_OVERDUE -> "/headduty/tasks?show=overdue";
        };
    }

    private boolean isOffice() {
        return scope.holdsIn(unit, Role.OSU, Role.CHAIR, Role.VICE_CHAIR, Role.CITY, Role.INSPECTOR);
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }
}
