package vn.tiepdan.deadline;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the code of a clock in one column. */
@Converter(autoApply = true)
public class ClockCodeConverter implements AttributeConverter<ClockCode, String> {

    @Override
    public String convertToDatabaseColumn(ClockCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ClockCode convertToEntityAttribute(String value) {
        return value == null ? null : new ClockCode(value);
    }
}
