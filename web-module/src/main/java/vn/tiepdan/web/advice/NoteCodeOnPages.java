package vn.tiepdan.web.advice;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.advice.NoteCode;

/** Carries a {@link NoteCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = NoteCode.class, managed = true)
public class NoteCodeOnPages implements Converter<NoteCode> {

    @Override
    public NoteCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new NoteCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, NoteCode code) {
        return code == null ? "" : code.value();
    }
}
