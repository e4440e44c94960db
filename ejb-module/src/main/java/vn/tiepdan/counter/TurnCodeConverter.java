package vn.tiepdan.counter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link TurnCode} as its text. */
@Converter(autoApply = true)
public class TurnCodeConverter implements AttributeConverter<TurnCode, String> {

    @Override
    public String convertToDatabaseColumn(TurnCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public TurnCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new TurnCode(stored);
    }
}
