package vn.tiepdan.takeover;

import java.util.List;

/**
 * One row of a file with the number under which its own program shows it.
 *
 * @param cells tidied texts (NFC); null for an empty cell; {@link #NO_VALUE} for a formula of which no result was kept
 */
record SheetRow(int line, List<String> cells) {

    /** A sign that no tidied text holds. */
    static final String NO_VALUE = "\u0001";

    String cell(int column) {
        return column < 0 || column >= cells.size() ? null : cells.get(column);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell == null);
    }
}
