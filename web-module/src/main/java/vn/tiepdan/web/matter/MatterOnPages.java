package vn.tiepdan.web.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.web.shared.Texts;

/** Reads a case from a field in which it was picked by its words: the code stands first, the title behind it. */
@Dependent
@FacesConverter(forClass = MatterCode.class, managed = true)
public class MatterOnPages implements Converter<MatterCode> {

    private static final Pattern CODE = Pattern.compile(
            "(VV-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9]{6}|VTC-[A-Z0-9-]{1,20}-[0-9]{4}-[0-9A-Z]{6}).*", Pattern.DOTALL);

    @Inject
    Texts text;

    @Override
    public MatterCode getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Matcher found = CODE.matcher(typed.strip());
        if (!found.matches()) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, text.get("desk.matter.not-picked"), null));
        }
        return new MatterCode(found.group(1));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, MatterCode code) {
        return code == null ? "" : code.value();
    }
}
