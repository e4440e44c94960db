package vn.tiepdan.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.DutyRow;

/**
 * Which of the places of one day those on duty fill.
 *
 * <p>The places that ask most are filled first, each by whoever can do least besides. A whole day fills a morning and an
 * afternoon; a place for the whole day is filled by one who is there all day.
 */
final class SeatFilling {

    private final Map<OfficerCode, DutyOfficerRow> known;
    private final List<Standing> standing;

    SeatFilling(List<DutyRow> duty, Map<OfficerCode, DutyOfficerRow> known) {
        this.known = known;
        this.standing = duty.stream().map(Standing::new).toList();
    }

    List<CoveredSeat> fill(List<RequiredDuty> seats) {
        List<CoveredSeat> filled = new ArrayList<>();
        seats.stream()
                .sorted(Comparator.comparing(RequiredDuty::need)
                        .reversed()
                        .thenComparing(seat -> seat.part() == DayPart.DAY ? 0 : 1))
                .forEach(seat -> filled.add(filled(seat)));
        filled.sort(Comparator.comparing((CoveredSeat seat) -> seats.indexOf(seat.duty())));
        return filled;
    }

    private CoveredSeat filled(RequiredDuty seat) {
        Set<DayPart> asked = halves(seat.part());
        return standing.stream()
                .filter(one -> one.row.place() == seat.place() && one.free.containsAll(asked) && fits(seat, one))
                .min(Comparator.comparingInt(this::worth))
                .map(one -> {
                    one.free.removeAll(asked);
                    return new CoveredSeat(seat, one.row.officer(), one.row.officerName());
                })
                .orElseGet(() -> new CoveredSeat(seat, null, null));
    }

    private boolean fits(RequiredDuty seat, Standing one) {
        DutyOfficerRow officer = known.get(one.row.officer());
        return officer == null ? seat.fits(false, Set.of()) : seat.fits(officer.isTrained(), officer.fields());
    }

    private int worth(Standing one) {
        DutyOfficerRow officer = known.get(one.row.officer());
        return officer == null ? 0 : officer.fields().size() * 2 + (officer.isTrained() ? 1 : 0);
    }

    private static Set<DayPart> halves(DayPart part) {
        return part == DayPart.DAY ? EnumSet.of(DayPart.MORNING, DayPart.AFTERNOON) : EnumSet.of(part);
    }

    /** Somebody on duty, with the halves of the day for which he fills no place yet. */
    private static final class Standing {

        private final DutyRow row;
        private final Set<DayPart> free;

        private Standing(DutyRow row) {
            this.row = row;
            this.free = halves(row.part());
        }
    }
}
