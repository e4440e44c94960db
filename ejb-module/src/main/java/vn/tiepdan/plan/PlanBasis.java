package vn.tiepdan.plan;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A document on which a plan rests, cited as it was written: with a missing date, or an issuer that does not fit its symbol. */
@Entity
@Table(name = "plan_basis")
public class PlanBasis {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "plan_basis_seq")
    @SequenceGenerator(name = "plan_basis_seq", sequenceName = "plan_basis_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "plan_id")
    private CoordinationPlan plan;

    private int ordinal;

    @Enumerated(STRING)
    private BasisKind kind;

    private String number;
    private String title;
    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "implements")
    private Integer implementing;

    private String locus;

    protected PlanBasis() {} // for JPA

    static PlanBasis of(CoordinationPlan plan, int ordinal, RecordPlan.Basis told) {
        PlanBasis basis = new PlanBasis();
        basis.plan = plan;
        basis.ordinal = ordinal;
        basis.says(told);
        return basis;
    }

    void says(RecordPlan.Basis told) {
        kind = told.kind();
        number = told.number();
        title = told.title();
        issuer = told.issuer();
        issuedOn = told.issuedOn();
        validTo = told.validTo();
        implementing = told.implementing();
        locus = told.locus();
    }

    /** The same in another plan or edition. */
    RecordPlan.Basis told() {
        return new RecordPlan.Basis(kind, number, title, issuer, issuedOn, validTo, implementing, locus);
    }

    /** Whether it is a programme that goes on beside the plan. */
    boolean isStanding() {
        return kind == BasisKind.STANDING;
    }

    BasisKind kind() {
        return kind;
    }

    String locus() {
        return locus;
    }

    String title() {
        return title;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** What is worth a look in this citation, for a plan issued between these days. */
    List<PlanWarning> warnings(LocalDate earliest, LocalDate latest) {
        List<PlanWarning> warnings = new ArrayList<>();
        if (number == null) {
            warnings.add(PlanWarning.of("basis-without-number", title));
        } else if (!new DocumentNumber(number).fits(issuer)) {
            warnings.add(PlanWarning.of("basis-issuer-unlike-symbol", number, issuer));
        }
        if (issuedOn == null) {
            warnings.add(PlanWarning.of("basis-without-date", name()));
        } else if (issuedOn.isAfter(latest)) {
            warnings.add(PlanWarning.of("basis-later-than-plan", name(), issuedOn));
        }
        if (validTo != null && validTo.isBefore(earliest)) {
            warnings.add(PlanWarning.of("basis-expired", name(), validTo));
        }
        return warnings;
    }

    /** How the document is called in short: by its number, or else by its title. */
    String name() {
        return number == null ? title : number;
    }

    int ordinal() {
        return ordinal;
    }

    Integer implementing() {
        return implementing;
    }

    BasisRow row(String implementedName, List<PlanWarning> warnings) {
        return new BasisRow(
                ordinal,
                kind,
                number,
                title,
                issuer,
                issuedOn,
                validTo,
                implementing,
                implementedName,
                locus,
                warnings);
    }
}
