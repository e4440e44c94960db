package vn.tiepdan.identity;

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
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;

/**
 * Somebody who has visited or petitioned under his own name.
 *
 * <p>Belongs to the ward that met him; two wards do not share what they know of a person. An author who denounces is never
 * here but in {@code protection}.
 */
@Entity
@Table(name = "citizen")
public class Citizen {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "citizen_seq")
    @SequenceGenerator(name = "citizen_seq", sequenceName = "citizen_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private String code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Enumerated(STRING)
    private CitizenKind kind;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "folded_name")
    private String foldedName;

    @Column(name = "birth_year")
    private Integer birthYear;

    @Enumerated(STRING)
    private Sex sex;

    @Enumerated(STRING)
    @Column(name = "paper_kind")
    private PaperKind paperKind;

    @Column(name = "paper_number")
    private String paperNumber;

    @Column(name = "no_paper_reason")
    private String noPaperReason;

    private String address;
    private String telephone;

    protected Citizen() {}

    static Citizen met(String code, UnitCode by, PersonalData data) {
        Citizen citizen = new Citizen();
        citizen.code = code;
        citizen.unit = by;
        citizen.nowKnownAs(data);
        return citizen;
    }

    /** Takes the newest facts; the code stays. */
    void nowKnownAs(PersonalData data) {
        kind = data.kind();
        fullName = data.fullName();
        foldedName = Folding.fold(data.fullName());
        birthYear = data.birthYear() == null ? birthYear : data.birthYear();
        sex = data.sex() == null ? sex : data.sex();
        paperKind = data.paperKind();
        paperNumber = data.paperNumber();
        noPaperReason = data.noPaperReason();
        address = data.address();
        telephone = data.telephone() == null ? telephone : data.telephone();
    }

    String code() {
        return code;
    }

    /** What is known of him, before anything is masked. */
    public PersonalData data() {
        return new PersonalData(
                kind, fullName, birthYear, sex, paperKind, paperNumber, noPaperReason, address, telephone);
    }
}
