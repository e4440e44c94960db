package vn.tiepdan.reception;

import java.util.ArrayList;
import java.util.List;

/** Asked of the features below: what do you keep beside this visit in words of one's own? */
public class WordsBesideVisitAsked {

    private final VisitCode visit;
    private final List<String> words = new ArrayList<>();

    WordsBesideVisitAsked(VisitCode intakeCode) {
        visit = intakeCode;
    }

    /** The intake code. */
    public VisitCode visit() {
        return visit;
    }

    public void add(List<String> found) {
        words.addAll(found);
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
