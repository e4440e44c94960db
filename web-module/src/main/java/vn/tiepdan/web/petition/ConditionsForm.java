package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.petition.PetitionLevel;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.processing.CheckConditions;
import vn.tiepdan.processing.Condition;
import vn.tiepdan.processing.ProcessingRegister;
import vn.tiepdan.processing.ProcessingRow;

/** Which conditions of a petition were found not met; what is not ticked is met. */
public class ConditionsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PetitionLevel level = PetitionLevel.FIRST;
    private List<String> failing = new ArrayList<>();

    void begin(PetitionRow petition, ProcessingRow processing) {
        level = petition.level();
        failing = new ArrayList<>(
                processing.failed().stream().map(Condition::name).toList());
        if (processing.checked().isEmpty()) {
            if (petition.anonymous()) {
                failing.add(Condition.AUTHOR_KNOWN.name());
            }
            if (petition.signatures() == 0) {
                failing.add(Condition.SIGNED.name());
            }
        }
    }

    CheckConditions command(PetitionRow petition) {
        Map<Condition, Boolean> answers = new EnumMap<>(Condition.class);
        ProcessingRegister.asked(petition, level)
                .forEach(condition -> answers.put(condition, !failing.contains(condition.name())));
        return new CheckConditions(level, answers);
    }

    public PetitionLevel getLevel() {
        return level;
    }

    public void setLevel(PetitionLevel level) {
        this.level = level;
    }

    public List<String> getFailing() {
        return failing;
    }

    public void setFailing(List<String> failing) {
        this.failing = failing;
    }
}
