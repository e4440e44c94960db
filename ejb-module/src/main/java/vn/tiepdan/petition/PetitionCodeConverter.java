package vn.tiepdan.petition;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PetitionCode} as its text. */
@Converter(autoApply = true)
public class PetitionCodeConverter implements AttributeConverter<PetitionCode, String> {

    @Override
    public String convertToDatabaseColumn(PetitionCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public PetitionCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new PetitionCode(stored);
    }
}
