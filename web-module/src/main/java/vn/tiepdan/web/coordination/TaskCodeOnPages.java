package vn.tiepdan.web.coordination;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.coordination.TaskCode;

/** Carries a {@link TaskCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = TaskCode.class, managed = true)
public class TaskCodeOnPages implements Converter<TaskCode> {

    @Override
    public TaskCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new TaskCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, TaskCode code) {
        return code == null ? "" : code.value();
    }
}
