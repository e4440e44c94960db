package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.lawchange.LawChangeCode;

/** Carries a {@link LawChangeCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = LawChangeCode.class, managed = true)
public class LawChangeCodeOnPages implements Converter<LawChangeCode> {

    @Override
    public LawChangeCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new LawChangeCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LawChangeCode code) {
        return code == null ? "" : code.value();
    }
}
