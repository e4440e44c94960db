package vn.tiepdan.web.plan;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskState;

/** What one unit has to do in one stage; {@code stage} is the key of its name, with what fills its gaps. */
public record PlanBoardCell(String stage, List<Object> arguments, List<PlanCard> cards) implements Serializable {

    private static final int SHOWN = 4;

    public PlanBoardCell {
        cards = List.copyOf(cards);
    }

    /** Whether they are so many that they are better folded away. */
    public boolean folded() {
        return cards.size() > SHOWN;
    }

    public int size() {
        return cards.size();
    }

    public long done() {
        return cards.stream()
                .filter(card -> card.total() > 0
                        && card.given().stream().map(DutyRow::state).allMatch(TaskState.DONE::equals))
                .count();
    }

    public long overdue() {
        return cards.stream().filter(PlanCard::overdue).count();
    }
}
