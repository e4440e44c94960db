package vn.tiepdan.place;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.PlaceCode;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/**
 * Where a ward receives citizens, and when it is open, from a day on.
 *
 * <p>Hours are never changed: the place ends and another follows, so that an old schedule stays as it was.
 */
@Entity
@Table(name = "reception_place")
public class Place {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime ONE = LocalTime.of(13, 0);

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "reception_place_seq")
    @SequenceGenerator(name = "reception_place_seq", sequenceName = "reception_place_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private PlaceCode code;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Enumerated(STRING)
    private ReceptionPlace kind;

    private String name;
    private String address;

    @Column(name = "morning_from")
    private LocalTime morningFrom;

    @Column(name = "morning_to")
    private LocalTime morningTo;

    @Column(name = "afternoon_from")
    private LocalTime afternoonFrom;

    @Column(name = "afternoon_to")
    private LocalTime afternoonTo;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Place() {} // for JPA

    static Place opened(PlaceCode code, UnitCode unit, KeepPlace command) {
        Place place = new Place();
        place.code = code;
        place.unit = unit;
        place.kind = command.kind();
        place.name = Folding.tidy(command.name());
        place.address = Folding.tidy(command.address());
        place.morningFrom = command.morningFrom();
        place.morningTo = command.morningTo();
        place.afternoonFrom = command.afternoonFrom();
        place.afternoonTo = command.afternoonTo();
        place.validFrom = command.validFrom();
        place.validTo = command.validTo();
        require(inOrder(place.morningFrom, place.morningTo), "morningTo", "place.hours-out-of-order");
        require(inOrder(place.afternoonFrom, place.afternoonTo), "afternoonTo", "place.hours-out-of-order");
        require(place.morningFrom != null || place.afternoonFrom != null, "morningFrom", "place.never-open");
        require(place.morningTo == null || !place.morningTo.isAfter(ONE), "morningTo", "place.not-a-morning");
        require(
                place.afternoonFrom == null || !place.afternoonFrom.isBefore(NOON),
                "afternoonFrom",
                "place.not-an-afternoon");
        require(
                place.morningTo == null || place.afternoonFrom == null || !place.morningTo.isAfter(place.afternoonFrom),
                "afternoonFrom",
                "place.hours-out-of-order");
        require(
                place.validTo == null || !place.validTo.isBefore(place.validFrom),
                "validTo",
                "place.period-out-of-order");
        return place;
    }

    /** In use until that day; one that was closed already stays as it is. */
    void closedOn(LocalDate lastDay) {
        if (validTo != null && !lastDay.isBefore(validTo)) {
            throw new RuleBroken("place.closed-already", code);
        }
        require(!lastDay.isBefore(validFrom), "lastDay", "place.period-out-of-order");
        validTo = lastDay;
    }

    private static boolean inOrder(LocalTime from, LocalTime to) {
        return (from == null) == (to == null) && (from == null || from.isBefore(to));
    }

    private static void require(boolean holds, String field, String rule) {
        if (!holds) {
            throw new Invalid(field, rule);
        }
    }

    PlaceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }

    PlaceRow row() {
        return new PlaceRow(
                code,
                unit,
                kind,
                name,
                address,
                morningFrom,
                morningTo,
                afternoonFrom,
                afternoonTo,
                validFrom,
                validTo,
                version);
    }
}
