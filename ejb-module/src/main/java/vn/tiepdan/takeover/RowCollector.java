package vn.tiepdan.takeover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.tiepdan.shared.Invalid;

/** Collects the rows of a file and refuses, while it is read, one that grows beyond what a register is. */
final class RowCollector {

    private final List<SheetRow> rows = new ArrayList<>();
    private long signs;

    void add(int line, List<String> raw) {
        if (raw.size() > RegisterFile.MOST_COLUMNS
                && raw.subList(RegisterFile.MOST_COLUMNS, raw.size()).stream()
                        .anyMatch(cell -> cell != null && !cell.isBlank())) {
            throw new Invalid("file", "takeover.file.too-many-columns", line, RegisterFile.MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>();
        for (String cell : raw.subList(0, Math.min(raw.size(), RegisterFile.MOST_COLUMNS))) {
            String text = SheetRow.NO_VALUE.equals(cell) ? cell : RegisterFile.tidy(cell, line);
            signs += text == null ? 0 : text.length();
            cells.add(text);
        }
        SheetRow row = new SheetRow(line, Collections.unmodifiableList(cells));
        if (row.isEmpty()) {
            return;
        }
        rows.add(row);
        // Titles and the head stand above the rows of a register.
        if (rows.size() > RegisterFile.MOST_ROWS + 20) {
            throw new Invalid("file", "takeover.file.too-many-rows", RegisterFile.MOST_ROWS);
        }
        if (signs > RegisterFile.MOST_SIGNS) {
            throw new Invalid("file", "takeover.file.unpacks-too-large");
        }
    }

    List<SheetRow> rows() {
        return rows;
    }
}
