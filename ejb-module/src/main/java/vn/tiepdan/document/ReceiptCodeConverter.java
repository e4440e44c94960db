package vn.tiepdan.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a receipt's code as its text. */
@Converter(autoApply = true)
public class ReceiptCodeConverter implements AttributeConverter<ReceiptCode, String> {

    @Override
    public String convertToDatabaseColumn(ReceiptCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ReceiptCode convertToEntityAttribute(String column) {
        return column == null ? null : new ReceiptCode(column);
    }
}
