package vn.tiepdan.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PlanCode} as its text. */
@Converter(autoApply = true)
public class PlanCodeConverter implements AttributeConverter<PlanCode, String> {

    @Override
    public String convertToDatabaseColumn(PlanCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public PlanCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new PlanCode(stored);
    }
}
