package vn.tiepdan.api.exchange;

/** Tells text from what only looks like it: control characters and halves of letters are none. */
final class PlainText {

    private PlainText() {}

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int letter) {
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return true;
        }
        int type = Character.getType(letter);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
