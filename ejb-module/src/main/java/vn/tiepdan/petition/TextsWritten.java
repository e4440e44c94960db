package vn.tiepdan.petition;

import java.util.Arrays;

/**
 * Texts were written on a petition that denounces, or still may: whoever keeps somebody under seal with it refuses what names
 * him.
 */
public final class TextsWritten {

    private final PetitionCode petition;
    private final String[] texts;

    TextsWritten(PetitionCode intakeCode, String... texts) {
        this.petition = intakeCode;
        this.texts = texts.clone();
    }

    /** The intake code. */
    public PetitionCode petition() {
        return petition;
    }

    public String[] texts() {
        return Arrays.copyOf(texts, texts.length);
    }
}
