package vn.tiepdan.takeover;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the code of a batch in one column. */
@Converter(autoApply = true)
public class BatchCodeConverter implements AttributeConverter<BatchCode, String> {

    @Override
    public String convertToDatabaseColumn(BatchCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public BatchCode convertToEntityAttribute(String value) {
        return value == null ? null : new BatchCode(value);
    }
}
