package vn.tiepdan.web.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as they are typed ({@code 8}, {@code 8h30}, {@code 8:30}, {@code 0830}) and writes them as {@code HH:mm}. */
@Dependent
@FacesConverter(forClass = LocalTime.class, managed = true)
public class TimeConverter implements Converter<LocalTime> {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:hg.]?(\\d{2}))?h?");

    @Inject
    Texts text;

    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher found = SHAPE.matcher(typed.strip());
        try {
            if (found.matches()) {
                return LocalTime.of(
                        Integer.parseInt(found.group(1)),
                        found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
            }
        } catch (DateTimeException noSuchTime) {
            // told below, like every other slip
        }
        throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get("problem.time"), null));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, LocalTime time) {
        return Words.time(time);
    }
}
