package vn.tiepdan.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.audit.AuditTrail;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.RuleBroken;

/**
 * Khóa sổ tiếp công dân: closes the reception book of a ward month by month, and a year when its months are closed. Nothing is
 * ever opened again.
 *
 * <p>A month is closed with both its books, the open one and that of denunciations. What stands there then stays: who came and
 * when, what he said, of what kind it is, its number. It can only be corrected, with a reason, and the book tells the correction
 * beside it. What our side does about a visit, the columns from "thuộc thẩm quyền" to "theo dõi kết quả", is written later: an
 * answer is owed within ten working days (Luật Tiếp công dân article 28.1), so that of a visit late in a month comes after the
 * month. It is added and never altered. Neither does a closed month keep a denouncer's name: who turns out to denounce goes under
 * seal whenever that is found (Luật Tố cáo, chapter VI on protecting who denounces), and the bare number stays.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU, Role.CHAIR})
public class BookClosing {

    @Inject
    BookCloses closes;

    @Inject
    Scope scope;

    @Inject
    AuditTrail trail;

    @Inject
    Clock law;

    @Inject
    @MachineTime
    Clock machine;

    /**
     * Closes it with what is counted now. Refused while it is not over ({@code reception.close.not-over}), when it is closed
     * ({@code reception.close.already}), when nothing was written yet by its end ({@code reception.close.no-records}); a month
     * while an earlier one with records is open ({@code reception.close.earlier-open}) or a visit in it is not classified
     * ({@code reception.close.unclassified}); a year while one of its months is open ({@code reception.close.months-open}).
     *
     * @param wanted the ward; null for the caller's own
     */
    public void close(UnitCode wanted, BookPeriod period) {
        UnitCode unit = scope.writesFor(wanted);
        scope.requireIn(unit, Role.CLERK, Role.OSU, Role.CHAIR);
        LocalDate today = LocalDate.now(law);
        require(period.to().isBefore(today), "reception.close.not-over", period.written());
        require(!closes.holds(unit, period), "reception.close.already", period.written());
        LocalDate first = closes.firstRecord(unit);
        require(first != null && !period.to().isBefore(first), "reception.close.no-records", period.written());
        if (period.isYear()) {
            BookPeriod open = firstOpenMonth(unit, period, first);
            require(open == null, "reception.close.months-open", open == null ? "" : open.written());
        } else {
            LocalDate open = closes.firstOpenRecord(unit);
            require(
                    open == null || !open.isBefore(period.from()),
                    "reception.close.earlier-open",
                    open == null ? "" : BookPeriod.month(open).written());
            require(!closes.waitsForClassification(unit, period), "reception.close.unclassified", period.written());
        }
        closes.close(unit, period, today, scope.me(), machine.instant());
        trail.done("visit.book-close", unit, period.toString());
    }

    /** The first month of the year that is not closed, from the ward's first records on; null for none. */
    private BookPeriod firstOpenMonth(UnitCode unit, BookPeriod year, LocalDate firstRecord) {
        BookPeriod month =
                BookPeriod.month(firstRecord.isAfter(year.from()) ? firstRecord.withDayOfMonth(1) : year.from());
        while (month.year() == year.year()) {
            if (!closes.holds(unit, month)) {
                return month;
            }
            month = month.next();
        }
        return null;
    }

    private static void require(boolean holds, String rule, String period) {
        if (!holds) {
            throw new RuleBroken(rule, period);
        }
    }
}
