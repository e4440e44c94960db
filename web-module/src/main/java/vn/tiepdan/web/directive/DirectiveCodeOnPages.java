package vn.tiepdan.web.directive;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.directive.DirectiveCode;

/** Carries a {@link DirectiveCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = DirectiveCode.class, managed = true)
public class DirectiveCodeOnPages implements Converter<DirectiveCode> {

    @Override
    public DirectiveCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new DirectiveCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, DirectiveCode code) {
        return code == null ? "" : code.value();
    }
}
