package vn.tiepdan.scenario;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PoliceCode} as its text. */
@Converter(autoApply = true)
public class PoliceCodeConverter implements AttributeConverter<PoliceCode, String> {

    @Override
    public String convertToDatabaseColumn(PoliceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public PoliceCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new PoliceCode(stored);
    }
}
