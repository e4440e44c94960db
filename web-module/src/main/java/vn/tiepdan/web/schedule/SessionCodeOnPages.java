package vn.tiepdan.web.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.schedule.SessionCode;

/** Carries a {@link SessionCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = SessionCode.class, managed = true)
public class SessionCodeOnPages implements Converter<SessionCode> {

    @Override
    public SessionCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new SessionCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, SessionCode code) {
        return code == null ? "" : code.value();
    }
}
