package vn.tiepdan.launcher;

/** A reason not to go on that the person at the keyboard can act upon: one sentence in Vietnamese, one in English. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String sentences;

    Refusal(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.sentences = Texts.refusal(code, arguments);
    }

    String code() {
        return code;
    }

    String sentences() {
        return sentences;
    }
}
