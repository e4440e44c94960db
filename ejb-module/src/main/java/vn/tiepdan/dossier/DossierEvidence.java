package vn.tiepdan.dossier;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.RuleBroken;

/** One piece of evidence: who gets it until when, and that it is there (R105). */
@Entity
@Table(name = "dossier_evidence")
public class DossierEvidence {

    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "dossier_evidence_seq")
    @SequenceGenerator(name = "dossier_evidence_seq", sequenceName = "dossier_evidence_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "dossier_id")
    private ViolationDossier dossier;

    private int ordinal;
    private String what;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "obtained_on")
    private LocalDate obtainedOn;

    private String remark;

    protected DossierEvidence() {} // for JPA

    static DossierEvidence needed(
            ViolationDossier dossier, int ordinal, String what, OfficerCode officer, LocalDate dueOn) {
        List<Invalid> found = new ArrayList<>();
        DossierEvidence evidence = new DossierEvidence();
        evidence.dossier = dossier;
        evidence.ordinal = ordinal;
        evidence.what = Typed.required(found, what, "what", LONGEST);
        evidence.officer = officer;
        evidence.dueOn = dueOn;
        Invalid.unless(officer != null, found, "officer", "dossier.officer.missing");
        Invalid.unless(dueOn != null, found, "dueOn", "dossier.day.missing");
        Invalid.refuse(found);
        return evidence;
    }

    void obtained(String words, LocalDate today) {
        if (obtainedOn != null) {
            throw new RuleBroken("dossier.evidence.already");
        }
        List<Invalid> found = new ArrayList<>();
        remark = Typed.optional(found, words, "remark", LONGEST);
        Invalid.refuse(found);
        obtainedOn = today;
    }

    void becomesBare() {
        what = "—";
        remark = null;
    }

    boolean isMissing() {
        return obtainedOn == null;
    }

    int ordinal() {
        return ordinal;
    }

    DossierRow.Evidence row(Function<OfficerCode, String> names, LocalDate today) {
        return new DossierRow.Evidence(
                ordinal, what, names.apply(officer), dueOn, obtainedOn, remark, isMissing() && today.isAfter(dueOn));
    }
}
