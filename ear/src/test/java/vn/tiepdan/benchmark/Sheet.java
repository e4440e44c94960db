package vn.tiepdan.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.copy.CopyManager;

/** Rows of one table, gathered until they are sent with COPY. */
final class Sheet {

    private final String table;
    private final String columns;
    private final int width;
    private final StringBuilder rows = new StringBuilder();
    private long sent;

    Sheet(String table, String... columns) {
        this.table = table;
        this.columns = String.join(", ", columns);
        this.width = columns.length;
    }

    void row(Object... values) {
        if (values.length != width) {
            throw new IllegalArgumentException(table + " takes " + width + " values, not " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                rows.append('\t');
            }
            write(values[i]);
        }
        rows.append('\n');
    }

    private void write(Object value) {
        if (value == null) {
            rows.append("\\N");
        } else if (value instanceof byte[] bytes) {
            rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else {
            escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(sign);
            }
        }
    }

    /** Whether so much is waiting that it should be sent. */
    boolean isFull() {
        return rows.length() > 4_000_000;
    }

    void send(CopyManager database) throws SQLException {
        if (rows.length() == 0) {
            return;
        }
        try {
            sent += database.copyIn(
                    "copy " + table + " (" + columns + ") from stdin", new StringReader(rows.toString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        rows.setLength(0);
    }

    String table() {
        return table;
    }

    long sent() {
        return sent;
    }
}
