package vn.tiepdan.web.advice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.advice.AdviceCode;

/** Carries a {@link AdviceCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = AdviceCode.class, managed = true)
public class AdviceCodeOnPages implements Converter<AdviceCode> {

    @Override
    public AdviceCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new AdviceCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, AdviceCode code) {
        return code == null ? "" : code.value();
    }
}
