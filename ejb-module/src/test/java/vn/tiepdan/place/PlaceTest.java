package vn.tiepdan.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.DomainException;

/** When a place of reception is open. */
class PlaceTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 18);
    private static final LocalTime HALF_PAST_SEVEN = LocalTime.of(7, 30);
    private static final LocalTime HALF_PAST_ELEVEN = LocalTime.of(11, 30);
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime HALF_PAST_ONE = LocalTime.of(13, 30);

    @Test
    void a_whole_day_goes_from_the_first_hour_to_the_last() {
        PlaceRow row = place(HALF_PAST_SEVEN, HALF_PAST_ELEVEN, HALF_PAST_ONE, FIVE, null)
                .row();
        assertThat(row.opens(DayPart.DAY)).isEqualTo(HALF_PAST_SEVEN);
        assertThat(row.closes(DayPart.DAY)).isEqualTo(FIVE);
        assertThat(row.closes(DayPart.MORNING)).isEqualTo(HALF_PAST_ELEVEN);
    }

    @Test
    void a_place_of_mornings_is_closed_in_the_afternoon() {
        PlaceRow row =
                place(HALF_PAST_SEVEN, HALF_PAST_ELEVEN, null, null, null).row();
        assertThat(row.opens(DayPart.AFTERNOON)).isNull();
        assertThat(row.closes(DayPart.DAY)).isEqualTo(HALF_PAST_ELEVEN);
    }

    @Test
    void it_is_in_use_from_its_first_day_to_its_last() {
        PlaceRow row = place(HALF_PAST_SEVEN, HALF_PAST_ELEVEN, null, null, FIRST.plusDays(1))
                .row();
        assertThat(row.isInUse(FIRST.minusDays(1))).isFalse();
        assertThat(row.isInUse(FIRST)).isTrue();
        assertThat(row.isInUse(FIRST.plusDays(1))).isTrue();
        assertThat(row.isInUse(FIRST.plusDays(2))).isFalse();
    }

    @Test
    void hours_are_told_in_order_and_by_halves_of_a_day() {
        refused("place.hours-out-of-order", () -> place(HALF_PAST_ELEVEN, HALF_PAST_SEVEN, null, null, null));
        refused("place.hours-out-of-order", () -> place(HALF_PAST_SEVEN, null, null, null, null));
        refused("place.never-open", () -> place(null, null, null, null, null));
        refused("place.not-a-morning", () -> place(HALF_PAST_SEVEN, FIVE, null, null, null));
        refused("place.not-an-afternoon", () -> place(null, null, HALF_PAST_ELEVEN, FIVE, null));
        refused(
                "place.hours-out-of-order",
                () -> place(HALF_PAST_SEVEN, LocalTime.of(13, 0), LocalTime.of(12, 30), FIVE, null));
        refused(
                "place.period-out-of-order",
                () -> place(HALF_PAST_SEVEN, HALF_PAST_ELEVEN, null, null, FIRST.minusDays(1)));
    }

    @Test
    void it_is_closed_once_or_earlier() {
        Place place = place(HALF_PAST_SEVEN, HALF_PAST_ELEVEN, null, null, FIRST.plusDays(5));
        refused("place.closed-already", () -> place.closedOn(FIRST.plusDays(5)));
        refused("place.period-out-of-order", () -> place.closedOn(FIRST.minusDays(1)));
        place.closedOn(FIRST.plusDays(2));
        assertThat(place.row().validTo()).isEqualTo(FIRST.plusDays(2));
    }

    private static Place place(
            LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo, LocalDate to) {
        return Place.opened(
                new PlaceCode("DD-TDAN-1"),
                new UnitCode("TDAN"),
                new KeepPlace(
                        null,
                        ReceptionPlace.RECEPTION_ROOM,
                        "Phòng tiếp công dân",
                        "Tầng 1",
                        morningFrom,
                        morningTo,
                        afternoonFrom,
                        afternoonTo,
                        FIRST,
                        to));
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(DomainException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
