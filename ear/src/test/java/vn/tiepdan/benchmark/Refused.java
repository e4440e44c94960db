package vn.tiepdan.benchmark;

/** The work cannot be done, for a reason that whoever started it can act on. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String sentence) {
        super(sentence);
    }
}
