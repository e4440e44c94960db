package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.reception.CorrectVisitor;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.PersonForm;

/** Who came, how many and when, as it should have been written down. */
public class VisitorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean anew;
    private int ordinal = 1;
    private final PersonForm person = new PersonForm();
    private Integer people;
    private LocalDate visitedOn;
    private LocalTime timeIn;
    private String reason;

    void begin(VisitRow row) {
        people = row.people();
        visitedOn = row.visitedOn();
        timeIn = row.timeIn();
        if (row.visitors().size() == 1 && !row.first().sealed()) {
            person.begin(row.first().name(), row.first().address(), row.first().telephone());
        }
    }

    CorrectVisitor command() {
        List<Invalid> found = new ArrayList<>();
        PersonalData who = anew ? Invalid.noted(found, person::data) : null;
        CorrectVisitor command = Invalid.noted(
                found, () -> new CorrectVisitor(ordinal, who, people == null ? 0 : people, visitedOn, timeIn, reason));
        Invalid.refuse(found);
        return command;
    }

    public boolean isAnew() {
        return anew;
    }

    public void setAnew(boolean anew) {
        this.anew = anew;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(int ordinal) {
        this.ordinal = ordinal;
    }

    public PersonForm getPerson() {
        return person;
    }

    public Integer getPeople() {
        return people;
    }

    public void setPeople(Integer people) {
        this.people = people;
    }

    public LocalDate getVisitedOn() {
        return visitedOn;
    }

    public void setVisitedOn(LocalDate visitedOn) {
        this.visitedOn = visitedOn;
    }

    public LocalTime getTimeIn() {
        return timeIn;
    }

    public void setTimeIn(LocalTime timeIn) {
        this.timeIn = timeIn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
