package vn.tiepdan.petition;

/** Which time the matter is brought: a complaint the first or second time, a denunciation the first time or further. */
public enum PetitionLevel {
    FIRST,
    /** Khiếu nại lần hai: after the first decision, or when its time ran out (Luật Khiếu nại article 33). */
    SECOND,
    /** Tố cáo tiếp: after a conclusion, or when the time for one ran out (Luật Tố cáo articles 37 and 38). */
    FURTHER;

    public boolean suits(PetitionKind kind) {
        return switch (this) {
            case FIRST -> true;
            case SECOND -> kind == PetitionKind.COMPLAINT;
            case FURTHER -> kind == PetitionKind.DENUNCIATION;
        };
    }
}
