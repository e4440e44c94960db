package vn.tiepdan.organisation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link OfficerCode} as its text. */
@Converter(autoApply = true)
public class OfficerCodeConverter implements AttributeConverter<OfficerCode, String> {

    @Override
    public String convertToDatabaseColumn(OfficerCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public OfficerCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new OfficerCode(stored);
    }
}
