package vn.tiepdan.petition;

/** What is asked: the four kinds that the law tells apart. */
public enum PetitionKind {
    COMPLAINT,
    DENUNCIATION,
    RECOMMENDATION,
    FEEDBACK;

    /** The book in which records of this kind stand; what is not classified stands in none that others see. */
    public static RegisterBook bookOf(PetitionKind kind) {
        if (kind == null) {
            return RegisterBook.UNCLASSIFIED;
        }
        return kind == DENUNCIATION ? RegisterBook.DENUNCIATION : RegisterBook.OPEN;
    }
}
