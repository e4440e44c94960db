package vn.tiepdan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What an installation was told at its start: environment variables first ({@code TIEPDAN_TODAY}), then system properties of
 * the dotted name ({@code tiepdan.today}).
 */
@ApplicationScoped
public class Settings {

    /** The day on which the law's clock stands; empty when it follows the machine. */
    public Optional<LocalDate> today() {
        return value("TIEPDAN_TODAY").map(LocalDate::parse);
    }

    /** Whether a database found empty is filled with the demonstration. */
    public boolean demonstration() {
        return value("TIEPDAN_DEMO").map(Boolean::parseBoolean).orElse(false);
    }

    /** The password of the demonstration accounts, or of the first administrator. */
    public Optional<String> password() {
        return value("TIEPDAN_PASSWORD");
    }

    /** Where the key that seals identities lies, outside the database. */
    public Optional<String> keyFile() {
        return value("TIEPDAN_KEY_FILE");
    }

    /** How often a client system may ask in a minute; the product's own measure unless told, as a benchmark does. */
    public int requestsPerMinute(int unlessTold) {
        return value("TIEPDAN_REQUESTS_PER_MINUTE").map(Integer::parseInt).orElse(unlessTold);
    }

    /** The database role that runs the application, to which migrations grant what it may do. */
    public String applicationRole() {
        return value("TIEPDAN_DB_USER").orElse("tiepdan_app");
    }

    private static Optional<String> value(String name) {
        String told = System.getenv(name);
        if (told == null || told.isBlank()) {
            told = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        return Optional.ofNullable(told).filter(text -> !text.isBlank());
    }
}
