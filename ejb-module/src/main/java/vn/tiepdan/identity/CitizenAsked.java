package vn.tiepdan.identity;

/** Asked of the features below before a citizen leaves the open records: does any open record of yours name him still? */
public class CitizenAsked {

    private final String code;
    private boolean named;

    CitizenAsked(String code) {
        this.code = code;
    }

    /** The citizen's code. */
    public String code() {
        return code;
    }

    /** A record still names him, so he stays; nothing is taken back when {@code still} is false. */
    public void isNamed(boolean still) {
        named |= still;
    }

    boolean isNamed() {
        return named;
    }
}
