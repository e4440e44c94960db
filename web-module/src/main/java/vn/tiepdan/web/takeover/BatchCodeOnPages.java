package vn.tiepdan.web.takeover;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import vn.tiepdan.takeover.BatchCode;

/** Carries a {@link BatchCode} through a page as its text. */
@Dependent
@FacesConverter(forClass = BatchCode.class, managed = true)
public class BatchCodeOnPages implements Converter<BatchCode> {

    @Override
    public BatchCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        return typed == null || typed.isBlank() ? null : new BatchCode(typed.strip());
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, BatchCode code) {
        return code == null ? "" : code.value();
    }
}
