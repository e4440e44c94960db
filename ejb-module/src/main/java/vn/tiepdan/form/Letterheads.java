package vn.tiepdan.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;

/** How the People's Committee of a unit heads its documents today. */
@ApplicationScoped
public class Letterheads {

    @Inject
    UnitRegister units;

    public Letterhead of(UnitCode unit) {
        UnitRow issuer = units.row(units.governing(unit));
        String superior = issuer.parent() == null ? null : committee(units.row(issuer.parent()));
        return new Letterhead(superior, committee(issuer), place(issuer.nameVi()));
    }

    private static String committee(UnitRow unit) {
        boolean area = unit.kind() == UnitKind.WARD || unit.kind() == UnitKind.CITY || unit.kind() == UnitKind.PROVINCE;
        return area ? "Ủy ban nhân dân\n" + area(unit.nameVi()) : unit.nameVi();
    }

    /** "UBND phường Thịnh Đán" and "Phường Thịnh Đán" are headed alike. */
    static String area(String name) {
        String area = name.replaceFirst("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+", "");
        return area.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + area.substring(1);
    }

    /** The place of a date line is the name alone. */
    static String place(String name) {
        return area(name).replaceFirst("^(phường|xã|thị trấn|thành phố|tỉnh)\\s+", "");
    }
}
