package vn.tiepdan.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ReviewCode} as its text. */
@Converter(autoApply = true)
public class ReviewCodeConverter implements AttributeConverter<ReviewCode, String> {

    @Override
    public String convertToDatabaseColumn(ReviewCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ReviewCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new ReviewCode(stored);
    }
}
