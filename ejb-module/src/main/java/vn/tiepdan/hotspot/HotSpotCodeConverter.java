package vn.tiepdan.hotspot;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link HotSpotCode} as its text. */
@Converter(autoApply = true)
public class HotSpotCodeConverter implements AttributeConverter<HotSpotCode, String> {

    @Override
    public String convertToDatabaseColumn(HotSpotCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public HotSpotCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new HotSpotCode(stored);
    }
}
