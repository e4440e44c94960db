package vn.tiepdan.succession;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link MergerCode} as its text. */
@Converter(autoApply = true)
public class MergerCodeConverter implements AttributeConverter<MergerCode, String> {

    @Override
    public String convertToDatabaseColumn(MergerCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public MergerCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new MergerCode(stored);
    }
}
