package vn.tiepdan.web.schedule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.place.KeepPlace;
import vn.tiepdan.schedule.ReceptionPlace;

/** What is typed for a place of reception. */
public class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReceptionPlace kind = ReceptionPlace.RECEPTION_ROOM;
    private String name;
    private String address;
    private LocalTime morningFrom = LocalTime.of(7, 30);
    private LocalTime morningTo = LocalTime.of(11, 30);
    private LocalTime afternoonFrom = LocalTime.of(13, 30);
    private LocalTime afternoonTo = LocalTime.of(17, 0);
    private LocalDate validFrom;
    private LocalDate validTo;

    KeepPlace command() {
        return new KeepPlace(
                null, kind, name, address, morningFrom, morningTo, afternoonFrom, afternoonTo, validFrom, validTo);
    }

    public ReceptionPlace getKind() {
        return kind;
    }

    public void setKind(ReceptionPlace kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public LocalTime getMorningFrom() {
        return morningFrom;
    }

    public void setMorningFrom(LocalTime morningFrom) {
        this.morningFrom = morningFrom;
    }

    public LocalTime getMorningTo() {
        return morningTo;
    }

    public void setMorningTo(LocalTime morningTo) {
        this.morningTo = morningTo;
    }

    public LocalTime getAfternoonFrom() {
        return afternoonFrom;
    }

    public void setAfternoonFrom(LocalTime afternoonFrom) {
        this.afternoonFrom = afternoonFrom;
    }

    public LocalTime getAfternoonTo() {
        return afternoonTo;
    }

    public void setAfternoonTo(LocalTime afternoonTo) {
        this.afternoonTo = afternoonTo;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }
}
