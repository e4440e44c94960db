package vn.tiepdan.online;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link OnlineCode} as its text. */
@Converter(autoApply = true)
public class OnlineCodeConverter implements AttributeConverter<OnlineCode, String> {

    @Override
    public String convertToDatabaseColumn(OnlineCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public OnlineCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new OnlineCode(stored);
    }
}
