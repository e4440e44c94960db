package vn.tiepdan.feed;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads what everybody may know of a unit's reception schedule; asked by nobody in particular. */
@Repository
public class PublicScheduleRegister {

    private static final int LONGEST = 400;

    @Inject
    Feeds feeds;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    /** The posted sessions of the span, moved and cancelled ones too; a unit that does not exist is refused. */
    public List<PublicSession> of(UnitCode unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new Invalid("to", "schedule.span.out-of-range", LONGEST);
        }
        return feeds.shown(unit(unit).code(), from, to, LocalDate.now(clock));
    }

    public UnitRow unit(UnitCode unit) {
        return units.find(unit)
                .filter(row -> units.governing(row.code()).equals(row.code()))
                .orElseThrow(() -> new NotFound("organisation.unit.not-found", unit));
    }

    /** The units that ever posted a session and receive citizens today, by name. */
    public List<UnitRow> units() {
        LocalDate today = LocalDate.now(clock);
        List<UnitCode> posting = feeds.unitsThatPost();
        return units.all().stream()
                .filter(row -> posting.contains(row.code()))
                .filter(row -> row.validTo() == null || !row.validTo().isBefore(today))
                .toList();
    }
}
