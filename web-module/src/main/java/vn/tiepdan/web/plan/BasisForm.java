package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.plan.BasisKind;
import vn.tiepdan.plan.BasisRow;
import vn.tiepdan.plan.RecordPlan;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** A basis document of a plan, as it is typed. */
public class BasisForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private BasisKind kind = BasisKind.CARRIED_OUT;
    private String number;
    private String title;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate validTo;
    private Integer implementing;
    private String locus = "P";

    RecordPlan.Basis command() {
        List<Invalid> wrong = new ArrayList<>();
        Invalid.unless(title != null && !title.isBlank(), wrong, "title", "plan.basis.title-missing");
        Invalid.unless(issuer != null && !issuer.isBlank(), wrong, "issuer", "plan.basis.issuer-missing");
        Invalid.unless(locus != null && !locus.isBlank(), wrong, "locus", "plan.locus-missing");
        Invalid.refuse(wrong);
        return new RecordPlan.Basis(
                kind,
                Folding.tidy(number),
                title.strip(),
                issuer.strip(),
                issuedOn,
                validTo,
                implementing,
                locus.strip());
    }

    void tell(BasisRow basis) {
        kind = basis.kind();
        number = basis.number();
        title = basis.title();
        issuer = basis.issuer();
        issuedOn = basis.issuedOn();
        validTo = basis.validTo();
        implementing = basis.implementing();
        locus = basis.locus();
    }

    public BasisKind getKind() {
        return kind;
    }

    public void setKind(BasisKind kind) {
        this.kind = kind;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public Integer getImplementing() {
        return implementing;
    }

    public void setImplementing(Integer implementing) {
        this.implementing = implementing;
    }

    public String getLocus() {
        return locus;
    }

    public void setLocus(String locus) {
        this.locus = locus;
    }
}
