package vn.tiepdan.web.succession;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.succession.MergerCode;
import vn.tiepdan.succession.MergerDesk;
import vn.tiepdan.succession.MergerRegister;
import vn.tiepdan.succession.MergerRow;
import vn.tiepdan.succession.PrepareMerger;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code succession/mergers.xhtml}: the handovers of one's ward, and preparing one. */
@Named
@ViewScoped
public class MergersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MergerRegister register;

    @Inject
    MergerDesk desk;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Notice notice;

    private List<MergerRow> rows = List.of();
    private List<UnitRow> wards = List.of();
    private String from;
    private String to;
    private LocalDate effectiveOn;
    private String basis;

    public void open() {
        rows = register.all();
        wards = units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.WARD)
                .toList();
        if (scope.home() != null) {
            UnitRow home = units.row(scope.home());
            from = home.code().value();
            if (home.successor() != null && home.validTo() != null) {
                to = home.successor().value();
                effectiveOn = home.validTo().plusDays(1);
            }
        }
    }

    public String prepare() {
        MergerCode code = desk.prepare(new PrepareMerger(unit(from), unit(to), effectiveOn, basis));
        notice.success("succession.done.prepare", code);
        return "merger?faces-redirect=true&code=" + code;
    }

    private static UnitCode unit(String code) {
        return code == null || code.isBlank() ? null : new UnitCode(code);
    }

    public List<MergerRow> getRows() {
        return rows;
    }

    public List<UnitRow> getWards() {
        return wards;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
