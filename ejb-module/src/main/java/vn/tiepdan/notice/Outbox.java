package vn.tiepdan.notice;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.shared.MachineTime;
import vn.tiepdan.shared.Repository;

/** The letters that wait for a mail server, as a collection. */
@Repository
class Outbox {

    /** Kept, since to make one the server looks through all its archives. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** After so many attempts, some hours later, a letter is given up: a reminder that late is none. */
    private static final int ATTEMPTS = 10;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private static final String CLAIM = """
            select id, recipient, subject, body, message_id, written_at, attempts from mail_outbox
             where next_attempt <= ? order by next_attempt, id limit 1 for update skip locked""";

    @PersistenceContext
    EntityManager em;

    @Inject
    @MachineTime
    Clock machine;

    /** Puts letters in, with the notices to which they belong already written. */
    void put(List<Letter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = JSON.createArrayBuilder();
        letters.forEach(letter -> rows.add(JSON.createObjectBuilder()
                .add("notice", letter.notice().value())
                .add("officer", letter.to().officer().value())
                .add("recipient", letter.to().address())
                .add("subject", letter.subject())
                .add("body", letter.body())
                .add("message", letter.messageId())));
        em.createNativeQuery("""
                        insert into mail_outbox (notice_id, officer_code, recipient, subject, body, message_id, written_at, next_attempt)
                        select n.id, x.officer, x.recipient, x.subject, x.body, x.message, ?2, ?2
                          from json_to_recordset(cast(?1 as json)) as x(notice text, officer text, recipient text, subject text,
                               body text, message text)
                          join notice n on n.code = x.notice""")
                .setParameter(1, rows.build().toString())
                .setParameter(2, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    /** A letter whose turn it is, locked until the transaction ends; one that another server holds is passed over. */
    Optional<Waiting> claim() {
        Connection connection = em.unwrap(Connection.class);
        try (PreparedStatement claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(machine.instant()));
            try (ResultSet row = claim.executeQuery()) {
                return row.next() ? Optional.of(waiting(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The letters could not be read", e);
        }
    }

    void sent(Waiting letter) {
        em.createNativeQuery(
                        "update mail_outbox set sent_at = ?2, next_attempt = null, last_error = null, attempts = attempts + 1 where id = ?1")
                .setParameter(1, letter.id())
                .setParameter(2, Timestamp.from(machine.instant()))
                .executeUpdate();
    }

    /** Puts the letter off, each time twice as long; true when it is given up. */
    boolean failed(Waiting letter, String error) {
        boolean givenUp = letter.attempts() + 1 >= ATTEMPTS;
        Duration pause = Duration.ofMinutes(1L << letter.attempts());
        Duration next = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        em.createNativeQuery(
                        "update mail_outbox set attempts = attempts + 1, last_error = ?2, next_attempt = case when ?3 then null else cast(?4 as timestamptz) end where id = ?1")
                .setParameter(1, letter.id())
                .setParameter(2, error)
                .setParameter(3, givenUp)
                .setParameter(4, Timestamp.from(machine.instant().plus(next)))
                .executeUpdate();
        return givenUp;
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                row.getInt(7));
    }
}
