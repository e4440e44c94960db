package vn.tiepdan.reception;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link VisitCode} as its text. */
@Converter(autoApply = true)
public class VisitCodeConverter implements AttributeConverter<VisitCode, String> {

    @Override
    public String convertToDatabaseColumn(VisitCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public VisitCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new VisitCode(stored);
    }
}
