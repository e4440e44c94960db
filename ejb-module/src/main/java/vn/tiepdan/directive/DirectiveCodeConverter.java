package vn.tiepdan.directive;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link DirectiveCode} as its text. */
@Converter(autoApply = true)
public class DirectiveCodeConverter implements AttributeConverter<DirectiveCode, String> {

    @Override
    public String convertToDatabaseColumn(DirectiveCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public DirectiveCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new DirectiveCode(stored);
    }
}
