package vn.tiepdan.takeover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a line of a table for a spreadsheet program in which no text is ever taken for a formula. */
final class GuardedCsv {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private GuardedCsv() {}

    static String line(String... cells) {
        return Stream.of(cells).map(GuardedCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What begins like a formula stands behind an apostrophe, so that the program shows it and does not compute it. */
    private static String cell(String text) {
        String guarded = !text.isEmpty()
                        && FORMULA_SIGNS.indexOf(
                                        text.stripLeading().isEmpty()
                                                ? text.charAt(0)
                                                : text.stripLeading().charAt(0))
                                >= 0
                ? "'" + text
                : text;
        return "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
