package vn.tiepdan.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link UnitCode} as its text. */
@Converter(autoApply = true)
public class UnitCodeConverter implements AttributeConverter<UnitCode, String> {

    @Override
    public String convertToDatabaseColumn(UnitCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public UnitCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new UnitCode(stored);
    }
}
