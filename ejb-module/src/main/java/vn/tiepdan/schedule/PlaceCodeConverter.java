package vn.tiepdan.schedule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PlaceCode} as its text. */
@Converter(autoApply = true)
public class PlaceCodeConverter implements AttributeConverter<PlaceCode, String> {

    @Override
    public String convertToDatabaseColumn(PlaceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public PlaceCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new PlaceCode(stored);
    }
}
