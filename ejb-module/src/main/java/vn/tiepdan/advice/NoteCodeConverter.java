package vn.tiepdan.advice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link NoteCode} as its text. */
@Converter(autoApply = true)
public class NoteCodeConverter implements AttributeConverter<NoteCode, String> {

    @Override
    public String convertToDatabaseColumn(NoteCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public NoteCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new NoteCode(stored);
    }
}
