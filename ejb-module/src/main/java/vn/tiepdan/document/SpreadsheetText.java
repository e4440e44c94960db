package vn.tiepdan.document;

/** Text that goes to a spreadsheet program, which must never take it for a formula. */
public final class SpreadsheetText {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private SpreadsheetText() {}

    /** What begins like a formula stands behind an apostrophe, also where its first sign hides behind blanks. */
    public static String harmless(String written) {
        String bare = written.stripLeading();
        return begins(written) || begins(bare) ? "'" + written : written;
    }

    private static boolean begins(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }
}
