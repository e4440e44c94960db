package vn.tiepdan.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.shared.Language;
import vn.tiepdan.web.shared.Texts;

/** The names of officers and units, and the words for deeds of the trail, looked up once a page. */
@Named
@RequestScoped
public class Names {

    @Inject
    UnitRegister units;

    @Inject
    Language language;

    @Inject
    Texts text;

    private final Map<String, String> known = new HashMap<>();

    public String officer(OfficerCode code) {
        return code == null ? "" : known.computeIfAbsent(code.value(), value -> units.nameOf(code));
    }

    /** Who acted, by the trail's name of him. */
    public String actor(String name) {
        return officer(new OfficerCode(name));
    }

    public String unit(UnitCode code) {
        return code == null ? "" : known.computeIfAbsent("unit " + code, value -> name(units.row(code)));
    }

    public String deed(String act) {
        String key = "desk.deed." + act;
        return text.has(key) ? text.get(key) : act;
    }

    /** The words for a deed of any record, its area first ({@code incident.deed.contact}); empty where nobody wrote them. */
    public String deedWords(String act) {
        int dot = act.indexOf('.');
        String ofArea = dot < 0 ? act : act.substring(0, dot) + ".deed" + act.substring(dot);
        return text.has(ofArea) ? text.get(ofArea) : text.has("desk.deed." + act) ? text.get("desk.deed." + act) : "";
    }

    private String name(UnitRow row) {
        return language.isVietnamese() ? row.nameVi() : row.nameEn();
    }
}
