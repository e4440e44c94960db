package vn.tiepdan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who works for one of the units; what he may do comes from roles he holds for a period. */
@Entity
@Table(name = "officer")
public class Officer {

    @Id
    private OfficerCode code;

    @Column(name = "full_name")
    private String fullName;

    protected Officer() {}

    static Officer named(OfficerCode code, String fullName) {
        Officer officer = new Officer();
        officer.code = code;
        officer.fullName = fullName;
        return officer;
    }

    public OfficerCode code() {
        return code;
    }

    public String fullName() {
        return fullName;
    }
}
