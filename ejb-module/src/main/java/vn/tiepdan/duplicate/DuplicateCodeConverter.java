package vn.tiepdan.duplicate;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link DuplicateCode} as its text. */
@Converter(autoApply = true)
public class DuplicateCodeConverter implements AttributeConverter<DuplicateCode, String> {

    @Override
    public String convertToDatabaseColumn(DuplicateCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public DuplicateCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new DuplicateCode(stored);
    }
}
