package vn.tiepdan.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was asked for on the command line. Nothing is looked at but the words themselves, so that a slip is refused before
 * anything is built or started; {@code today}, {@code passwordFile}, {@code database} and {@code file} may be null.
 */
record Options(
        Act act, int port, Path data, LocalDate today, boolean empty, Path passwordFile, String database, Path file) {

    enum Act {
        RUN,
        BACKUP,
        RESTORE
    }

    static final int DEFAULT_PORT = 8080;

    /** Before this day the demonstration has neither units nor accounts ({@code config/demo/organisation.json}). */
    static final LocalDate DEMONSTRATION_BEGINS = LocalDate.of(2024, 3, 1);

    /** Only looks at the words: the script asks this before a long build. */
    public static void main(String[] arguments) {
        try {
            parse(List.of(arguments), System.getenv());
        } catch (Refusal refusal) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println(refusal.sentences());
            System.exit(2);
        }
    }

    static Options parse(List<String> arguments, Map<String, String> environment) {
        Act act = Act.RUN;
        int port = DEFAULT_PORT;
        Path data = defaultData(environment);
        LocalDate today = null;
        boolean empty = false;
        Path passwordFile = null;
        String database = null;
        Path file = null;

        Deque<String> words = new ArrayDeque<>(arguments);
        while (!words.isEmpty()) {
            String word = words.pop();
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            if (equals > 0) {
                words.push(word.substring(equals + 1));
                word = word.substring(0, equals);
            }
            switch (word) {
                case "--port" -> port = port(value(word, words));
                case "--data" -> data = path(word, value(word, words));
                case "--today" -> today = day(value(word, words));
                case "--password-file" -> passwordFile = path(word, value(word, words));
                case "--database" -> database = database(value(word, words));
                case "--empty" -> {
                    if (equals > 0) {
                        throw new Refusal("option.no-value", word);
                    }
                    empty = true;
                }
                case "backup", "restore" -> {
                    if (act != Act.RUN) {
                        throw new Refusal("option.unknown", word);
                    }
                    act = word.equals("backup") ? Act.BACKUP : Act.RESTORE;
                    file = path(word, value(word, words));
                }
                default -> throw new Refusal("option.unknown", word);
            }
        }
        if (empty && today != null) {
            throw new Refusal("today.real-data");
        }
        if (act != Act.RUN && (empty || today != null || passwordFile != null || port != DEFAULT_PORT)) {
            throw new Refusal("option.not-here", act.name().toLowerCase(Locale.ROOT));
        }
        return new Options(act, port, data, today, empty, passwordFile, database, file);
    }

    /** Outside the source tree, so that it outlives a fresh clone; root's own home is closed to the database's account. */
    private static Path defaultData(Map<String, String> environment) {
        String base = environment.getOrDefault("XDG_DATA_HOME", "");
        if (!base.isBlank()) {
            return Path.of(base, "tiepdan").toAbsolutePath();
        }
        return System.getProperty("user.name").equals("root")
                ? Path.of("/var/lib/tiepdan")
                : Path.of(System.getProperty("user.home"), ".local", "share", "tiepdan");
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty() || words.peek().isBlank() || words.peek().startsWith("--")) {
            throw new Refusal("option.value-missing", option);
        }
        return words.pop();
    }

    private static int port(String word) {
        if (!word.matches("\\d{1,5}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > 65535) {
            throw new Refusal("option.port-wrong", word);
        }
        return Integer.parseInt(word);
    }

    private static LocalDate day(String word) {
        LocalDate day;
        try {
            day = LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new Refusal("option.today-wrong", word);
        }
        if (day.isBefore(DEMONSTRATION_BEGINS)) {
            throw new Refusal("option.today-too-early", word, DEMONSTRATION_BEGINS);
        }
        return day;
    }

    private static Path path(String option, String word) {
        try {
            return Path.of(word).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("option.value-missing", option);
        }
    }

    private static String database(String word) {
        if (!word.startsWith("jdbc:postgresql:")) {
            throw new Refusal("option.database-not-postgresql");
        }
        if (word.matches("(?i).*([?&](user|password|sslpassword)=|//[^/?]*@).*")) {
            throw new Refusal("option.database-password");
        }
        return word;
    }
}
