package vn.tiepdan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What a backup says about itself: which schema it fits, and how many rows with which fingerprint each table must show. */
record Manifest(
        String schemaVersion,
        String productVersion,
        String takenAt,
        Map<String, Table> tables,
        Map<String, Long> sequences) {

    static final String ENTRY = "manifest.properties";
    private static final String FORMAT = "tiepdan-1";

    /** {@code place} is the table's turn in foreign-key order. */
    record Table(int place, String columns, long rows, String sha256) {}

    static String entryOf(String table) {
        return "tables/" + table + ".copy";
    }

    String text() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("schema", schemaVersion);
        properties.setProperty("product", productVersion);
        properties.setProperty("taken", takenAt);
        tables.forEach((name, table) -> {
            properties.setProperty("table." + name + ".place", String.valueOf(table.place()));
            properties.setProperty("table." + name + ".columns", table.columns());
            properties.setProperty("table." + name + ".rows", String.valueOf(table.rows()));
            properties.setProperty("table." + name + ".sha256", table.sha256());
        });
        sequences.forEach((name, next) -> properties.setProperty("sequence." + name, String.valueOf(next)));
        StringWriter text = new StringWriter();
        properties.store(text, null);
        return text.toString();
    }

    /** Anything that is not a whole manifest of ours ends in an exception. */
    static Manifest read(InputStream stream) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(stream, UTF_8));
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new IOException("not a backup");
        }
        Map<Integer, String> names = new TreeMap<>();
        Map<String, Long> sequences = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("table.") && key.endsWith(".place")) {
                names.put(number(properties, key).intValue(), key.substring(6, key.length() - 6));
            } else if (key.startsWith("sequence.")) {
                sequences.put(key.substring(9), number(properties, key));
            }
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Map.Entry<Integer, String> turn : names.entrySet()) {
            String prefix = "table." + turn.getValue();
            tables.put(
                    turn.getValue(),
                    new Table(
                            turn.getKey(),
                            word(properties, prefix + ".columns"),
                            number(properties, prefix + ".rows"),
                            word(properties, prefix + ".sha256")));
        }
        return new Manifest(
                word(properties, "schema"), word(properties, "product"), word(properties, "taken"), tables, sequences);
    }

    private static Long number(Properties properties, String key) throws IOException {
        try {
            return Long.valueOf(word(properties, key));
        } catch (NumberFormatException e) {
            throw new IOException(key, e);
        }
    }

    private static String word(Properties properties, String key) throws IOException {
        String word = properties.getProperty(key);
        if (word == null) {
            throw new IOException(key);
        }
        return word;
    }
}
