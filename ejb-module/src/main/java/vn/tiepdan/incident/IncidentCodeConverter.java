package vn.tiepdan.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link IncidentCode} as its text. */
@Converter(autoApply = true)
public class IncidentCodeConverter implements AttributeConverter<IncidentCode, String> {

    @Override
    public String convertToDatabaseColumn(IncidentCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public IncidentCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new IncidentCode(stored);
    }
}
