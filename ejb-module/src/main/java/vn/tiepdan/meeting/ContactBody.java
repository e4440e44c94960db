package vn.tiepdan.meeting;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** A body with which a ward works, how it is reached, and from when to when that holds. */
@Entity
@Table(name = "contact_body")
public class ContactBody {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "contact_body_seq")
    @SequenceGenerator(name = "contact_body_seq", sequenceName = "contact_body_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    private String name;

    @Column(name = "folded_name")
    private String folded;

    @Column(name = "body_unit")
    private UnitCode body;

    private String contact;
    private String telephone;
    private String email;
    private String address;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "kept_by")
    private OfficerCode keptBy;

    protected ContactBody() {} // for JPA

    static ContactBody entered(UnitCode unit, KeepContact told, String folded, OfficerCode by) {
        ContactBody entry = new ContactBody();
        entry.unit = unit;
        entry.change(told, folded, by);
        return entry;
    }

    void change(KeepContact told, String foldedName, OfficerCode by) {
        name = told.name();
        folded = foldedName;
        body = told.body();
        contact = told.contact();
        telephone = told.telephone();
        email = told.email();
        address = told.address();
        validFrom = told.validFrom();
        validTo = told.validTo();
        keptBy = by;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    ContactRow row(LocalDate today) {
        return new ContactRow(
                id, version, unit, name, body, contact, telephone, email, address, validFrom, validTo, holdsOn(today));
    }

    UnitCode unit() {
        return unit;
    }

    int version() {
        return version;
    }
}
