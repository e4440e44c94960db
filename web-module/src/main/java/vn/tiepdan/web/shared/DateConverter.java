package vn.tiepdan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Reads dates as they are typed and writes them as {@code dd/MM/yyyy}. */
@Dependent
@FacesConverter(forClass = LocalDate.class, managed = true)
public class DateConverter implements Converter<LocalDate> {

    @Inject
    Clock clock;

    @Inject
    Texts text;

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.read(typed, LocalDate.now(clock))
                .orElseThrow(() -> new ConverterException(
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get("problem.date"), null)));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalDate date) {
        return Words.date(date);
    }
}
