package vn.tiepdan.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.organisation.OrganisationDirectory;
import vn.tiepdan.organisation.SetUpUnit;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.Notice;
import vn.tiepdan.web.shared.Today;

/** Backs {@code admin/units.xhtml}: the units as a tree with their days and successors; sets up, renames and ends one. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnitRegister register;

    @Inject
    OrganisationDirectory directory;

    @Inject
    Notice notice;

    @Inject
    Today today;

    private List<Line> lines;
    private final UnitForm form = new UnitForm();

    public void open() {
        Map<UnitCode, List<UnitRow>> below = new LinkedHashMap<>();
        LocalDate day = today.getDate();
        List<UnitRow> all = register.all().stream()
                .sorted(Comparator.comparing((UnitRow row) -> row.validFrom().isAfter(day))
                        .thenComparing(UnitRow::code))
                .toList();
        List<UnitCode> codes = all.stream().map(UnitRow::code).toList();
        all.forEach(row -> below.computeIfAbsent(
                        codes.contains(row.parent()) ? row.parent() : null, parent -> new ArrayList<>())
                .add(row));
        lines = new ArrayList<>();
        walk(null, 0, below);
        form.setFrom(today.getDate());
        form.setLastDay(today.getDate());
    }

    public String setUp() {
        directory.setUp(new SetUpUnit(
                form.getCode(),
                form.getNameVi(),
                form.getNameEn(),
                form.getKind(),
                form.getParent(),
                form.getAddress(),
                form.getTelephone(),
                null,
                null,
                form.getFrom()));
        notice.success("admin.unit-set-up", form.getCode());
        return "units?faces-redirect=true";
    }

    /** Address and telephone stay as they are where nothing is typed. */
    public String rename() {
        UnitRow known = register.row(form.getRenamed());
        directory.rename(
                known.code(),
                form.getNameVi(),
                form.getNameEn(),
                form.getAddress() == null ? known.address() : form.getAddress(),
                form.getTelephone() == null ? known.telephone() : form.getTelephone());
        notice.success("admin.unit-renamed", known.code());
        return "units?faces-redirect=true";
    }

    public String dissolve() {
        directory.dissolve(form.getDissolved(), form.getLastDay(), form.getSuccessor());
        notice.success("admin.unit-dissolved", form.getDissolved());
        return "units?faces-redirect=true";
    }

    private void walk(UnitCode parent, int depth, Map<UnitCode, List<UnitRow>> below) {
        LocalDate day = today.getDate();
        for (UnitRow row : below.getOrDefault(parent, List.of())) {
            boolean ended = row.validTo() != null && row.validTo().isBefore(day);
            boolean coming = row.validFrom().isAfter(day);
            lines.add(new Line(row, depth, ended ? "past" : coming ? "coming" : "present"));
            walk(row.code(), depth + 1, below);
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public UnitForm getForm() {
        return form;
    }

    public UnitKind[] getKinds() {
        return UnitKind.values();
    }

    /** One unit in the tree; {@code state} says whether it exists today. */
    public record Line(UnitRow unit, int depth, String state) implements Serializable {}
}
