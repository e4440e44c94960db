package vn.tiepdan.coverage;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** An officer who may stand on duty in a ward: his training in the reception of citizens and the fields he is at home in. */
@Entity
@Table(name = "duty_officer")
public class DutyOfficer {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "duty_officer_seq")
    @SequenceGenerator(name = "duty_officer_seq", sequenceName = "duty_officer_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "trained_on")
    private LocalDate trainedOn;

    private String certificate;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "duty_officer_field", joinColumns = @JoinColumn(name = "duty_officer_id"))
    @Column(name = "field")
    @Enumerated(STRING)
    private Set<SubjectField> fields = new HashSet<>();

    protected DutyOfficer() {} // for JPA

    static DutyOfficer of(UnitCode unit, OfficerCode officer) {
        DutyOfficer made = new DutyOfficer();
        made.unit = unit;
        made.officer = officer;
        return made;
    }

    /** What is known of him from now on. */
    void known(KeepDutyOfficer command, LocalDate today) {
        String paper = Folding.tidy(command.certificate());
        if (command.trainedOn() != null && command.trainedOn().isAfter(today)) {
            throw new Invalid("trainedOn", "coverage.officer.trained-in-future");
        }
        if (paper != null && command.trainedOn() == null) {
            throw new Invalid("trainedOn", "coverage.officer.certificate-without-training");
        }
        trainedOn = command.trainedOn();
        certificate = paper;
        active = command.active();
        fields.retainAll(command.fields());
        fields.addAll(command.fields());
    }

    DutyOfficerRow row(String name) {
        return new DutyOfficerRow(officer, name, trainedOn, certificate, new TreeSet<>(fields), active, version);
    }

    OfficerCode officer() {
        return officer;
    }
}
