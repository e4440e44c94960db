package vn.tiepdan.advice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link AdviceCode} as its text. */
@Converter(autoApply = true)
public class AdviceCodeConverter implements AttributeConverter<AdviceCode, String> {

    @Override
    public String convertToDatabaseColumn(AdviceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public AdviceCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new AdviceCode(stored);
    }
}
