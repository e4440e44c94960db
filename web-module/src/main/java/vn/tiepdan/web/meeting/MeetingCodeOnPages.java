package vn.tiepdan.web.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.meeting.MeetingCode;

/** Carries a {@link MeetingCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = MeetingCode.class, managed = true)
public class MeetingCodeOnPages implements Converter<MeetingCode> {

    @Override
    public MeetingCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new MeetingCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, MeetingCode code) {
        return code == null ? "" : code.value();
    }
}
