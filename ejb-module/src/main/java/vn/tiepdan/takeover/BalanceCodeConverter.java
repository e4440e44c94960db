package vn.tiepdan.takeover;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the code of an opening balance in one column. */
@Converter(autoApply = true)
public class BalanceCodeConverter implements AttributeConverter<BalanceCode, String> {

    @Override
    public String convertToDatabaseColumn(BalanceCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public BalanceCode convertToEntityAttribute(String value) {
        return value == null ? null : new BalanceCode(value);
    }
}
