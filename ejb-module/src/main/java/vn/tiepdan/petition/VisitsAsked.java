package vn.tiepdan.petition;

import java.util.HashSet;
import java.util.Set;

/**
 * Asked of the reception before a petition tells at which visit it was handed over: which of these visits may the caller see?
 * Where nobody answers, there is no such visit for him.
 */
public class VisitsAsked {

    private final Set<String> asked;
    private final Set<String> shown = new HashSet<>();

    VisitsAsked(Set<String> intakeCodes) {
        asked = Set.copyOf(intakeCodes);
    }

    /** The intake codes of the visits. */
    public Set<String> asked() {
        return asked;
    }

    public void show(String intakeCode) {
        shown.add(intakeCode);
    }

    boolean shows(String intakeCode) {
        return intakeCode != null && shown.contains(intakeCode);
    }
}
