package vn.tiepdan.schedule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link SessionCode} as its text. */
@Converter(autoApply = true)
public class SessionCodeConverter implements AttributeConverter<SessionCode, String> {

    @Override
    public String convertToDatabaseColumn(SessionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public SessionCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new SessionCode(stored);
    }
}
