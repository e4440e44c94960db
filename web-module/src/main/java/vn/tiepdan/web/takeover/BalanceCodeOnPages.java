package vn.tiepdan.web.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.takeover.BalanceCode;

/** Carries a {@link BalanceCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = BalanceCode.class, managed = true)
public class BalanceCodeOnPages implements Converter<BalanceCode> {

    @Override
    public BalanceCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new BalanceCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BalanceCode code) {
        return code == null ? "" : code.value();
    }
}
