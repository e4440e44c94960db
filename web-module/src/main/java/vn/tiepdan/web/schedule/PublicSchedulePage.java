package vn.tiepdan.web.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.tiepdan.feed.PublicScheduleRegister;
import vn.tiepdan.feed.PublicSession;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.Language;
import vn.tiepdan.web.shared.Today;

/** Backs {@code schedule/public.xhtml}: a month of a ward's posted schedule, for anybody. */
@Named
@RequestScoped
public class PublicSchedulePage {

    private static final int YEARS = 2;

    @Inject
    PublicScheduleRegister register;

    @Inject
    Today today;

    @Inject
    Language language;

    private UnitCode unit;
    private LocalDate from;
    private UnitRow row;
    private List<UnitRow> units = List.of();
    private List<PublicSession> sessions = List.of();

    public void open() {
        units = register.units();
        if (unit == null && units.size() == 1) {
            unit = units.get(0).code();
        }
        LocalDate now = today.getDate();
        from = (from == null || from.isBefore(now.minusYears(YEARS)) || from.isAfter(now.plusYears(YEARS)) ? now : from)
                .withDayOfMonth(1);
        if (unit != null) {
            row = register.unit(unit);
            sessions = register.of(unit, from, getLast());
        }
    }

    public LocalDate getLast() {
        return YearMonth.from(from).atEndOfMonth();
    }

    public LocalDate getBefore() {
        return from.minusMonths(1);
    }

    public LocalDate getAfter() {
        return from.plusMonths(1);
    }

    public String nameOf(UnitRow one) {
        return language.isVietnamese() ? one.nameVi() : one.nameEn();
    }

    public String bodyOf(PublicSession session) {
        return language.isVietnamese() ? session.bodyName() : session.bodyNameEn();
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public UnitRow getRow() {
        return row;
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public List<PublicSession> getSessions() {
        return sessions;
    }
}
