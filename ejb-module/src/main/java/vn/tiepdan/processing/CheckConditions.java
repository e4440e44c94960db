package vn.tiepdan.processing;

import java.io.Serializable;
import java.util.Map;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.shared.Invalid;

/** Check the conditions of a petition at a level: for each that is asked, whether it is met. */
public record CheckConditions(PetitionLevel level, Map<Condition, Boolean> answers) implements Serializable {

    public CheckConditions {
        level = level == null ? PetitionLevel.FIRST : level;
        if (answers == null || answers.isEmpty()) {
            throw new Invalid("conditions", "processing.conditions.missing");
        }
        answers = Map.copyOf(answers);
    }
}
