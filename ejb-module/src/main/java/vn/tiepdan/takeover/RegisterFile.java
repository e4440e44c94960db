package vn.tiepdan.takeover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Reads a register out of a file of a spreadsheet program.
 *
 * <p>What the file is is told by its content; a name may only forbid it. Refused in words: an empty, too large or old file, macros,
 * too many rows or columns, letters that are no Unicode, and a file without rows. Nothing in it is ever computed.
 */
final class RegisterFile {

    /** What is larger is refused; a caller need not read further. */
    static final int LARGEST = 10 << 20;

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 60;
    /** A longer text belongs into no cell of a register. */
    static final int LONGEST_CELL = 4_000;
    /** All texts of a file together: what can be kept sealed in one piece. */
    static final int MOST_SIGNS = 12_000_000;

    private static final int HEAD_WITHIN = 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private RegisterFile() {}

    static Sheet read(String name, byte[] content) {
        if (content.length == 0) {
            throw new Invalid("file", "takeover.file.empty");
        }
        if (content.length > LARGEST) {
            throw new Invalid("file", "takeover.file.too-large", LARGEST >> 20);
        }
        String ending = ending(name);
        if (List.of("xlsm", "xltm", "xlam", "xlsb").contains(ending)) {
            throw new Invalid("file", "takeover.file.macros");
        }
        if (begins(content, OLD_OFFICE) || "xls".equals(ending)) {
            throw new Invalid("file", "takeover.file.old-excel");
        }
        boolean packed = begins(content, ZIP);
        List<SheetRow> rows = packed ? WorkbookReader.read(content) : TextTable.read(TextEncoding.decoded(content));
        Sheet sheet = headed(packed ? FileFormat.XLSX : FileFormat.CSV, rows);
        OldFonts.refuse(sheet);
        return sheet;
    }

    /** The head is the row in which most columns are recognised; titles above it and column numbers below it are no rows. */
    private static Sheet headed(FileFormat format, List<SheetRow> rows) {
        List<SheetRow> filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.size() < 2) {
            throw new Invalid("file", "takeover.file.no-rows");
        }
        int head = 0;
        int most = 0;
        for (int i = 0; i < Math.min(HEAD_WITHIN, filled.size()); i++) {
            int known = RegisterField.recognised(filled.get(i).cells()).size();
            if (known > most) {
                most = known;
                head = i;
            }
        }
        int first = head + 1;
        while (first < filled.size() && numbersColumns(filled.get(first))) {
            first++;
        }
        List<SheetRow> data = filled.subList(first, filled.size());
        if (data.isEmpty()) {
            throw new Invalid("file", "takeover.file.no-rows");
        }
        return new Sheet(
                format,
                Collections.unmodifiableList(new ArrayList<>(filled.get(head).cells())),
                List.copyOf(data));
    }

    /** (1) (2) (3) … as printed below the heads of official books. */
    private static boolean numbersColumns(SheetRow row) {
        List<String> written = row.cells().stream().filter(Objects::nonNull).toList();
        return written.size() >= 3
                && IntStream.range(0, written.size())
                        .allMatch(i -> written.get(i).replaceAll("[()\\s]", "").equals(String.valueOf(i + 1)));
    }

    /** A text as it is kept: tidied, in one Unicode form; null for nothing. */
    static String tidy(String text, int line) {
        String tidied = Folding.tidy(text);
        if (tidied != null && tidied.length() > LONGEST_CELL) {
            throw new Invalid("file", "takeover.file.cell-too-long", line, LONGEST_CELL);
        }
        return tidied;
    }

    private static String ending(String name) {
        return Stream.ofNullable(name)
                .filter(known -> known.contains("."))
                .map(known -> known.substring(known.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
