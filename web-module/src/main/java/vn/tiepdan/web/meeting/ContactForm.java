package vn.tiepdan.web.meeting;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.meeting.ContactRow;
import vn.tiepdan.meeting.KeepContact;
import vn.tiepdan.organisation.UnitCode;

/** An entry of the directory as it is typed. */
public class ContactForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private UnitCode body;
    private String contact;
    private String telephone;
    private String email;
    private String address;
    private LocalDate validFrom;
    private LocalDate validTo;

    void begin(ContactRow row) {
        name = row.name();
        body = row.body();
        contact = row.contact();
        telephone = row.telephone();
        email = row.email();
        address = row.address();
        validFrom = row.validFrom();
        validTo = row.validTo();
    }

    KeepContact command() {
        return new KeepContact(name, body, contact, telephone, email, address, validFrom, validTo);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitCode getBody() {
        return body;
    }

    public void setBody(UnitCode body) {
        this.body = body;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
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
