package vn.tiepdan.takeover;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.document.SpreadsheetText;

/** Writes a line of a table for a spreadsheet program in which no text is ever taken for a formula. */
final class GuardedCsv {

    private GuardedCsv() {}

    static String line(String... cells) {
        return Stream.of(cells).map(GuardedCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        return "\"" + SpreadsheetText.harmless(text).replace("\"", "\"\"") + "\"";
    }
}
