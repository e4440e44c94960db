package vn.tiepdan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The accounts shown under the READY line, and their one password. When nobody chose it, it is made up, kept until it has been
 * shown, shown once and forgotten: the application keeps only its hash.
 */
final class Accounts {

    private static final String[] DEMONSTRATION = {
        "vanphong",
        "motcua",
        "diachinh",
        "chutich",
        "phochutich",
        "hoidong",
        "congan",
        "mattran",
        "thanhpho",
        "thanhtra",
        "luugiu",
        "quantri",
        "vanphong2",
        "chutich2"
    };
    private static final String[] FIRST = {"quantri"};

    private final DataDirectory data;
    private final String chosen;

    Accounts(DataDirectory data, String chosen) {
        this.data = data;
        this.chosen = chosen;
    }

    /** What was chosen, by file or by environment; null when nothing was. */
    static String chosenPassword(Path file, String variable) {
        if (file == null) {
            return variable == null || variable.isBlank() ? null : variable;
        }
        try {
            String word = Files.readString(file).lines().findFirst().orElse("").strip();
            if (word.isEmpty()) {
                throw new Refusal("password.unreadable", file);
            }
            return word;
        } catch (IOException e) {
            throw new Refusal("password.unreadable", file);
        }
    }

    /** The password the application is to set, or null when it is to leave the accounts as they are. */
    String passwordFor(Installation installation) throws IOException {
        if (chosen != null) {
            return chosen;
        }
        if (installation == Installation.NEW && !Files.exists(unshown())) {
            DataDirectory.write(unshown(), DataDirectory.randomWord(16).replaceAll("(.{4})(?=.)", "$1-"));
        }
        return Files.exists(unshown()) ? Files.readString(unshown()).strip() : null;
    }

    /** {@code before} is what the database held when this start began. */
    void show(boolean demonstration, Installation before, String password) throws IOException {
        if (before == Installation.REAL && !Files.exists(unshown())) {
            Screen.say("accounts.real");
            return;
        }
        Screen.say(demonstration ? "accounts.demonstration" : "accounts.first");
        for (String account : demonstration ? DEMONSTRATION : FIRST) {
            Screen.print(String.format("  %-12s %s", account, Texts.of("account." + account)));
        }
        if (demonstration) {
            Screen.say("accounts.api");
        }
        if (chosen != null) {
            Screen.say("accounts.password-chosen");
        } else if (password != null) {
            Screen.say("accounts.password", password);
            Files.deleteIfExists(unshown());
        } else {
            Screen.say("accounts.password-shown-before");
        }
    }

    private Path unshown() {
        return data.at("secrets", "first-password");
    }
}
