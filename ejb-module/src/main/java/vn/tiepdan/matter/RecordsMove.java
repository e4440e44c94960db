package vn.tiepdan.matter;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Records of one case are to belong to another. Whoever keeps records moves his, says which, and refuses what must not be.
 *
 * <p>With {@link #chosen()} named, only these move: by the code under which the caller sees them, or, when a move is undone, by
 * the one they came in with, whoever asks.
 */
public final class RecordsMove {

    private final MatterCode from;
    private final MatterCode to;
    private final Set<String> chosen;
    private final boolean undoing;
    private final Set<String> moved = new LinkedHashSet<>();

    RecordsMove(MatterCode from, MatterCode to, Set<String> chosen, boolean undoing) {
        this.from = from;
        this.to = to;
        this.chosen = chosen == null ? null : Set.copyOf(chosen);
        this.undoing = undoing;
    }

    public MatterCode from() {
        return from;
    }

    public MatterCode to() {
        return to;
    }

    /** Null when all of the case move. */
    public Set<String> chosen() {
        return chosen;
    }

    public boolean isUndoing() {
        return undoing;
    }

    /** This record, by the code it came in with, belongs to the other case now. */
    public void moved(String intakeCode) {
        moved.add(intakeCode);
    }

    Set<String> moved() {
        return moved;
    }
}
