package vn.tiepdan.reception;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Somebody who came to a visit: named by the code of his open record, or under the alias of his seal. */
@Entity
@Table(name = "visit_person")
public class VisitPerson {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "visit_person_seq")
    @SequenceGenerator(name = "visit_person_seq", sequenceName = "visit_person_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "visit_id")
    private Visit visit;

    @Enumerated(STRING)
    private Capacity capacity;

    @Column(name = "citizen_code")
    private String citizen;

    @Column(name = "seal_code")
    private String seal;

    @Column(name = "kept_sealed")
    private byte[] kept;

    protected VisitPerson() {}

    static VisitPerson sealed(Visit visit, Capacity capacity, String seal) {
        VisitPerson person = new VisitPerson();
        person.visit = visit;
        person.capacity = capacity;
        person.seal = seal;
        return person;
    }

    /** The same person at a content of the visit: under his name, or under this alias. */
    static VisitPerson also(Visit content, VisitPerson person, String alias) {
        VisitPerson also = sealed(content, person.capacity, alias);
        also.citizen = person.citizen;
        return also;
    }

    void namedAs(String citizenCode) {
        citizen = citizenCode;
        seal = null;
    }

    /** Turned out to denounce: belongs to that visit from now on, under the alias of his seal. */
    void goesUnderSeal(Visit denunciation, String alias) {
        visit = denunciation;
        seal = alias;
        citizen = null;
        kept = null;
    }

    /** The closed book goes on saying this of him, sealed, whatever becomes known of him. */
    void keeps(byte[] sealed) {
        kept = sealed;
    }

    /** The book says of him what is known of him, as it was corrected. */
    void isAsKnown() {
        kept = null;
    }

    byte[] kept() {
        return kept;
    }

    Visit visit() {
        return visit;
    }

    Long id() {
        return id;
    }

    Capacity capacity() {
        return capacity;
    }

    String citizen() {
        return citizen;
    }

    String seal() {
        return seal;
    }
}
