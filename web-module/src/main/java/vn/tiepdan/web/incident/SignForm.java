package vn.tiepdan.web.incident;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.incident.Destination;
import vn.tiepdan.incident.IncidentRow;
import vn.tiepdan.incident.SignalIncident;
import vn.tiepdan.incident.SignalSource;
import vn.tiepdan.organisation.UnitCode;

/** A sign of a group as it is typed, on a phone too. */
public class SignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What is confirmed begins with what was recorded. */
    void begin(IncidentRow row) {
        destination = row.destination();
        place = row.place();
        people = row.people();
        peopleSource = row.peopleSource();
        minors = row.minors();
        minorsCare = row.minorsCare();
    }

    SignalIncident command(LocalDate today) {
        return new SignalIncident(
                destination,
                place,
                source,
                people,
                peopleSource,
                minors,
                minorsCare,
                note,
                Moments.of(seenOn == null ? today : seenOn, seenAt));
    }

    private UnitCode unit;
    private Destination destination;
    private String place;
    private SignalSource source;
    private Integer people;
    private String peopleSource;
    private Integer minors;
    private String minorsCare;
    private String note;
    private LocalDate seenOn;
    private LocalTime seenAt;

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public Destination getDestination() {
        return destination;
    }

    public void setDestination(Destination destination) {
        this.destination = destination;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public SignalSource getSource() {
        return source;
    }

    public void setSource(SignalSource source) {
        this.source = source;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public String getPeopleSource() {
        return peopleSource;
    }

    public void setPeopleSource(String peopleSource) {
        this.peopleSource = peopleSource;
    }

    public Integer getMinors() {
        return minors;
    }

    public void setMinors(Integer minors) {
        this.minors = minors;
    }

    public String getMinorsCare() {
        return minorsCare;
    }

    public void setMinorsCare(String minorsCare) {
        this.minorsCare = minorsCare;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getSeenOn() {
        return seenOn;
    }

    public void setSeenOn(LocalDate seenOn) {
        this.seenOn = seenOn;
    }

    public LocalTime getSeenAt() {
        return seenAt;
    }

    public void setSeenAt(LocalTime seenAt) {
        this.seenAt = seenAt;
    }
}
