package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.petition.CorrectAuthor;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.PersonForm;

/** Who wrote and when it came, as it should have been written down. */
public class AuthorForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean anew;
    private final PersonForm person = new PersonForm();
    private LocalDate receivedOn;
    private String reason;

    void begin(PetitionRow row) {
        receivedOn = row.receivedOn();
        person.begin(row.author(), row.authorAddress(), row.authorTelephone());
    }

    CorrectAuthor command() {
        List<Invalid> found = new ArrayList<>();
        PersonalData who = anew ? Invalid.noted(found, person::data) : null;
        CorrectAuthor command = Invalid.noted(found, () -> new CorrectAuthor(who, receivedOn, reason));
        Invalid.refuse(found);
        return command;
    }

    public boolean isAnew() {
        return anew;
    }

    public void setAnew(boolean anew) {
        this.anew = anew;
    }

    public PersonForm getPerson() {
        return person;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
