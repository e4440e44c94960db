package vn.tiepdan.web.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.counter.TurnCode;

/** Carries a {@link TurnCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = TurnCode.class, managed = true)
public class TurnCodeOnPages implements Converter<TurnCode> {

    @Override
    public TurnCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new TurnCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, TurnCode code) {
        return code == null ? "" : code.value();
    }
}
