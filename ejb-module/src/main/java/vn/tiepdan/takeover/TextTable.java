package vn.tiepdan.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/**
 * Takes a text of separated values apart (RFC 4180): quoted values may hold separators and line ends, a doubled quote is one.
 *
 * <p>The separator is found by itself: whichever of comma, semicolon and tab gives the first lines the most columns alike. A row is
 * told by the line on which it begins, as an editor shows it.
 */
final class TextTable {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LINES_LOOKED_AT = 30;
    private static final int LOOKED_AT_OF_A_CELL = 50;
    private static final Pattern TOLD = Pattern.compile("^\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    private TextTable() {}

    static List<SheetRow> read(String written) {
        String text = written.startsWith("\uFEFF") ? written.substring(1) : written;
        String begin = text.stripLeading().toLowerCase(Locale.ROOT);
        if (begin.startsWith("<") || begin.startsWith("{") || begin.startsWith("%pdf")) {
            throw new Invalid("file", "takeover.file.not-table");
        }
        var told = TOLD.matcher(text);
        if (told.find()) {
            return read(text.substring(told.end()), told.group(1).charAt(0), 2, Integer.MAX_VALUE);
        }
        return read(text, separatorOf(text), 1, Integer.MAX_VALUE);
    }

    private static char separatorOf(String text) {
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            List<SheetRow> rows = read(text, separator, 1, LINES_LOOKED_AT);
            long columns = rows.stream()
                    .mapToLong(row -> row.cells().size() - 1L)
                    .sorted()
                    .skip(rows.size() / 2)
                    .findFirst()
                    .orElse(0);
            if (columns > most) {
                most = columns;
                best = separator;
            }
        }
        return best;
    }

    private static List<SheetRow> read(String text, char separator, int firstLine, int most) {
        boolean trying = most < Integer.MAX_VALUE;
        RowCollector rows = new RowCollector();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int line = firstLine;
        int began = firstLine;
        int quotedAt = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (!trying || rows.rows().size() < most); i++) {
            char sign = text.charAt(i);
            boolean end = sign == '\n' || sign == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            line += end ? 1 : 0;
            if (quoted) {
                if (sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (sign == '"') {
                    quoted = false;
                } else {
                    cell.append(sign);
                }
            } else if (sign == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
                quotedAt = line;
            } else if (sign == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (end) {
                cells.add(cell.toString());
                cell.setLength(0);
                add(rows, began, cells, trying);
                cells = new ArrayList<>();
                began = line;
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        if (quoted && !trying) {
            throw new Invalid("file", "takeover.file.open-quote", quotedAt);
        }
        if (!cell.isEmpty() || !cells.isEmpty()) {
            cells.add(cell.toString());
            add(rows, began, cells, trying);
        }
        return rows.rows();
    }

    /** While a separator is only tried, a wrong one may make columns without end, and texts too. */
    private static void add(RowCollector rows, int line, List<String> cells, boolean trying) {
        rows.add(
                line,
                trying
                        ? cells.stream()
                                .limit(RegisterFile.MOST_COLUMNS)
                                .map(cell -> cell.substring(0, Math.min(cell.length(), LOOKED_AT_OF_A_CELL)))
                                .toList()
                        : cells);
    }
}
