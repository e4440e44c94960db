package vn.tiepdan.matter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link MatterCode} as its text. */
@Converter(autoApply = true)
public class MatterCodeConverter implements AttributeConverter<MatterCode, String> {

    @Override
    public String convertToDatabaseColumn(MatterCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public MatterCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new MatterCode(stored);
    }
}
