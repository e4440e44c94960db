package vn.tiepdan.briefing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ReportCode} as its text. */
@Converter(autoApply = true)
public class ReportCodeConverter implements AttributeConverter<ReportCode, String> {

    @Override
    public String convertToDatabaseColumn(ReportCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public ReportCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new ReportCode(stored);
    }
}
