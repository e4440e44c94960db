package vn.tiepdan.web.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.schedule.PlaceCode;

/** Carries a {@link PlaceCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = PlaceCode.class, managed = true)
public class PlaceCodeOnPages implements Converter<PlaceCode> {

    @Override
    public PlaceCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new PlaceCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, PlaceCode code) {
        return code == null ? "" : code.value();
    }
}
