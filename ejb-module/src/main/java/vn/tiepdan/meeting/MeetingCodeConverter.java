package vn.tiepdan.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link MeetingCode} as its text. */
@Converter(autoApply = true)
public class MeetingCodeConverter implements AttributeConverter<MeetingCode, String> {

    @Override
    public String convertToDatabaseColumn(MeetingCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public MeetingCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new MeetingCode(stored);
    }
}
