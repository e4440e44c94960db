package vn.tiepdan.coordination;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link TaskCode} as its text. */
@Converter(autoApply = true)
public class TaskCodeConverter implements AttributeConverter<TaskCode, String> {

    @Override
    public String convertToDatabaseColumn(TaskCode code) {
        return code == null ? null : code.value();
    }

    @Override
    public TaskCode convertToEntityAttribute(String stored) {
        return stored == null ? null : new TaskCode(stored);
    }
}
