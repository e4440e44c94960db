package vn.tiepdan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /**
     * The point of Decree 154/2026 article 4.1 that a notice of refusal cites for what was answered before: the decree says h in
     * article 4.3, its form 01/TCD says g.
     */
    public String refusalPoint() {
        return value("TIEPDAN_REFUSAL_POINT").orElse("h");
    }

    /** From when on a working day reminders are told; never at midnight. */
    public LocalTime dayStarts() {
        return value("TIEPDAN_DAY_STARTS").map(LocalTime::parse).orElse(LocalTime.of(7, 30));
    }

    /** The mail server that takes our letters; empty when no letters are written. */
    public Optional<String> mailHost() {
        return value("TIEPDAN_MAIL_HOST");
    }

    public int mailPort() {
        return value("TIEPDAN_MAIL_PORT").map(Integer::parseInt).orElse(25);
    }

    /** The address from which letters come. */
    public Optional<String> mailFrom() {
        return value("TIEPDAN_MAIL_FROM");
    }

    public Optional<String> mailUser() {
        return value("TIEPDAN_MAIL_USER");
    }

    public Optional<String> mailPassword() {
        return value("TIEPDAN_MAIL_PASSWORD");
    }

    /** {@code starttls} or {@code tls}: refuse a server without; else encryption is used where the server offers it. */
    public String mailTls() {
        return value("TIEPDAN_MAIL_TLS").orElse("");
    }

    private static Optional<String> value(String name) {
        String told = System.getenv(name);
        if (told == null || told.isBlank()) {
            told = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        }
        return Optional.ofNullable(told).filter(text -> !text.isBlank());
    }
}
