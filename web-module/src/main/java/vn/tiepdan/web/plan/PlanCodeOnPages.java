package vn.tiepdan.web.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.plan.PlanCode;

/** Carries a {@link PlanCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = PlanCode.class, managed = true)
public class PlanCodeOnPages implements Converter<PlanCode> {

    @Override
    public PlanCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new PlanCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, PlanCode code) {
        return code == null ? "" : code.value();
    }
}
