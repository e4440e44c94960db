package vn.tiepdan.lawchange;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the code of a change in one column. */
@Converter(autoApply = true)
public class LawChangeCodeConverter implements AttributeConverter<LawChangeCode, String> {

    @Override
    public String convertToDatabaseColumn(LawChangeCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public LawChangeCode convertToEntityAttribute(String value) {
        return value == null ? null : new LawChangeCode(value);
    }
}
