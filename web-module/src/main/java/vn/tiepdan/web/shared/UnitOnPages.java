package vn.tiepdan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.organisation.UnitCode;

/** Carries a {@link UnitCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = UnitCode.class, managed = true)
public class UnitOnPages implements Converter<UnitCode> {

    @Override
    public UnitCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new UnitCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, UnitCode code) {
        return code == null ? "" : code.value();
    }
}
