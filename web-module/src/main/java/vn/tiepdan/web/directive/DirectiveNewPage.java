package vn.tiepdan.web.directive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepdan.directive.DirectiveCode;
import vn.tiepdan.directive.DirectiveDesk;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.directive.RecordDirective;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.coordination.WardParts;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code directive/new.xhtml}: puts a directive of a higher level on record (R31). */
@Named
@ViewScoped
public class DirectiveNewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DirectiveDesk desk;

    @Inject
    WardParts ward;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private IssuerKind issuer;
    private String number;
    private LocalDate issuedOn;
    private LocalDate receivedOn;
    private String title;
    private String demands;
    private LocalDate validTo;
    private List<String> audience = List.of();
    private List<UnitRow> parts = List.of();

    public void open() {
        receivedOn = today.getDate();
        parts = ward.parts();
    }

    public String record() {
        DirectiveCode code = desk.record(new RecordDirective(
                null,
                issuer,
                number,
                issuedOn,
                receivedOn,
                title,
                demands,
                validTo,
                audience.stream().map(UnitCode::new).collect(Collectors.toSet())));
        notice.success("directive.done.recorded", code.value());
        return "directive?faces-redirect=true&code=" + code;
    }

    public IssuerKind[] getIssuers() {
        return IssuerKind.values();
    }

    public List<UnitRow> getParts() {
        return parts;
    }

    public IssuerKind getIssuer() {
        return issuer;
    }

    public void setIssuer(IssuerKind issuer) {
        this.issuer = issuer;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDemands() {
        return demands;
    }

    public void setDemands(String demands) {
        this.demands = demands;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public List<String> getAudience() {
        return audience;
    }

    public void setAudience(List<String> audience) {
        this.audience = audience;
    }
}
