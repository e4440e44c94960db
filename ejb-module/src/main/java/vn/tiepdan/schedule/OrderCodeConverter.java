package vn.tiepdan.schedule;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link OrderCode} as its text. */
@Converter(autoApply = true)
public class OrderCodeConverter implements AttributeConverter<OrderCode, String> {

    @Override
    public String convertToDatabaseColumn(OrderCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public OrderCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new OrderCode(stored);
    }
}
