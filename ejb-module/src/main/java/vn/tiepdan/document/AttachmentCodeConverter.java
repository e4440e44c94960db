package vn.tiepdan.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an attachment's code as its text. */
@Converter(autoApply = true)
public class AttachmentCodeConverter implements AttributeConverter<AttachmentCode, String> {

    @Override
    public String convertToDatabaseColumn(AttachmentCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public AttachmentCode convertToEntityAttribute(String column) {
        return column == null ? null : new AttachmentCode(column);
    }
}
