package vn.tiepdan.occasion;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link WindowCode} as its text. */
@Converter(autoApply = true)
public class WindowCodeConverter implements AttributeConverter<WindowCode, String> {

    @Override
    public String convertToDatabaseColumn(WindowCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public WindowCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new WindowCode(stored);
    }
}
