package vn.tiepdan.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * That a record or case is hidden from an officer because it, or another one of the same case or visit, is about him.
 *
 * <p>Worked out by the database ({@code concern_reach}) from the officers named on visits and petitions; never written.
 */
@Entity
@Table(name = "concern_reach")
public class Concern {

    @Id
    private String id;

    @Column(name = "officer_code")
    private String officer;

    private String code;

    protected Concern() {}

    public String officer() {
        return officer;
    }

    public String code() {
        return code;
    }
}
