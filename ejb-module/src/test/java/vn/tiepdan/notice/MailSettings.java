package vn.tiepdan.notice;

import java.util.Optional;
import vn.tiepdan.shared.Settings;

/** An installation that names a mail server on this machine. */
final class MailSettings extends Settings {

    private final int port;

    MailSettings(int port) {
        this.port = port;
    }

    @Override
    public Optional<String> mailHost() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public int mailPort() {
        return port;
    }

    @Override
    public Optional<String> mailFrom() {
        return Optional.of("tiepdan@thinhdan.gov.vn");
    }
}
