package vn.tiepdan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.organisation.OfficerCode;

/** Carries a {@link OfficerCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = OfficerCode.class, managed = true)
public class OfficerOnPages implements Converter<OfficerCode> {

    @Override
    public OfficerCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new OfficerCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, OfficerCode code) {
        return code == null ? "" : code.value();
    }
}
