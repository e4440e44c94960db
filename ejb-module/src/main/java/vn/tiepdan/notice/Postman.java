package vn.tiepdan.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import vn.tiepdan.shared.Settings;

/** Hands letters to the mail server that the installation names. */
@ApplicationScoped
class Postman {

    private static final String PATIENCE = "20000";

    @Inject
    Settings settings;

    boolean isEmployed() {
        return settings.mailHost().isPresent() && settings.mailFrom().isPresent();
    }

    /** Empty when the server took the letter; else what kind of failure it was, without anything from the letter. */
    Optional<String> deliver(Waiting letter) {
        try {
            Transport.send(message(letter));
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(failure.getClass().getSimpleName());
        }
    }

    private MimeMessage message(Waiting letter) throws MessagingException {
        MimeMessage message = new Numbered(session(), letter.messageId());
        message.setFrom(new InternetAddress(settings.mailFrom().orElseThrow(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.body(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.writtenAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private Session session() {
        Properties wanted = new Properties();
        wanted.setProperty("mail.smtp.host", settings.mailHost().orElseThrow());
        wanted.setProperty("mail.smtp.port", String.valueOf(settings.mailPort()));
        wanted.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        wanted.setProperty("mail.smtp.timeout", PATIENCE);
        wanted.setProperty("mail.smtp.writetimeout", PATIENCE);
        wanted.setProperty("mail.smtp.starttls.enable", "true");
        wanted.setProperty("mail.smtp.starttls.required", String.valueOf("starttls".equals(settings.mailTls())));
        wanted.setProperty("mail.smtp.ssl.enable", String.valueOf("tls".equals(settings.mailTls())));
        wanted.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.mailUser().isEmpty()) {
            return Session.getInstance(wanted);
        }
        wanted.setProperty("mail.smtp.auth", "true");
        PasswordAuthentication known = new PasswordAuthentication(
                settings.mailUser().get(), settings.mailPassword().orElse(""));
        return Session.getInstance(wanted, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return known;
            }
        });
    }

    /** A message that keeps the id it was given. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        private Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
