package vn.tiepdan.conclusion;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ConclusionCode} as its text. */
@Converter(autoApply = true)
public class ConclusionCodeConverter implements AttributeConverter<ConclusionCode, String> {

    @Override
    public String convertToDatabaseColumn(ConclusionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ConclusionCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new ConclusionCode(stored);
    }
}
