package vn.tiepdan.petition;

import java.util.ArrayList;
import java.util.List;

/** Asked of the features below: what do you keep beside this petition in words of one's own? */
public class WordsBesideAsked {

    private final PetitionCode petition;
    private final List<String> words = new ArrayList<>();

    WordsBesideAsked(PetitionCode intakeCode) {
        petition = intakeCode;
    }

    /** The intake code. */
    public PetitionCode petition() {
        return petition;
    }

    public void add(List<String> found) {
        words.addAll(found);
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
