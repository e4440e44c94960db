package vn.tiepdan.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Settings;

/** Reminders that go out by e-mail: written with the notice, sent at least once, and the same letter each time. */
class StoredLettersTest {

    private static NoticeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new NoticeDatabase();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin() throws Exception {
        database.forget();
        database.audience = open("motcua");
    }

    @Test
    void without_a_mail_server_no_letter_is_written() throws Exception {
        database.clock(1, "LT-1", "2024-06-18");
        database.escalate("2024-06-18T08:00");
        assertThat(database.read("select count(*) from notice")).containsExactly("1");
        assertThat(database.read("select count(*) from mail_outbox")).containsExactly("0");
        assertThat(round("2024-06-18T08:01", database.settings)).isFalse();
    }

    @Test
    void a_letter_names_record_term_and_day_and_is_sent_once() throws Exception {
        try (PostOffice office = new PostOffice()) {
            database.settings = new MailSettings(office.port());
            database.clock(1, "LT-1", "2024-06-18");
            database.escalate("2024-06-18T08:00");
            assertThat(round("2024-06-18T08:01", database.settings)).isTrue();
            assertThat(round("2024-06-18T08:02", database.settings)).isFalse();
            assertThat(office.taken()).hasSize(1);
            MimeMessage letter = letter(office.taken().get(0));
            assertThat(letter.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("motcua@thinhdan.gov.vn");
            assertThat(letter.getSubject()).isEqualTo("[Tiếp Dân] CODE-LT-1, hạn 18/06/2024");
            assertThat((String) letter.getContent())
                    .contains("Hồ sơ CODE-LT-1", "Đến hạn 18/06/2024: ")
                    .doesNotContain("TCD-12");
            assertThat(database.read("select sent_at is not null, next_attempt is null, attempts from mail_outbox"))
                    .containsExactly("t t 1");
        }
    }

    @Test
    void a_server_that_dies_between_sending_and_remembering_sends_the_same_letter_again() throws Exception {
        try (PostOffice office = new PostOffice()) {
            database.settings = new MailSettings(office.port());
            database.clock(1, "LT-1", "2024-06-18");
            database.escalate("2024-06-18T08:00");
            assertThatThrownBy(() -> round("2024-06-18T08:01", new Postman() {
                        @Override
                        Optional<String> deliver(Waiting letter) {
                            settings = database.settings;
                            assertThat(super.deliver(letter)).isEmpty();
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
            assertThat(round("2024-06-18T08:02", database.settings)).isTrue();
            assertThat(office.taken()).hasSize(2);
            String id = letter(office.taken().get(0)).getMessageID();
            assertThat(id).endsWith("@thinhdan.gov.vn>");
            assertThat(letter(office.taken().get(1)).getMessageID()).isEqualTo(id);
            assertThat(database.read("select message_id from mail_outbox")).containsExactly(id);
        }
    }

    @Test
    void of_a_sealed_record_a_letter_tells_neither_code_nor_term() throws Exception {
        try (PostOffice office = new PostOffice()) {
            database.settings = new MailSettings(office.port());
            database.clock(1, "PETITION", "T-TDAN-2024-7K3M9Q", "2024-06-18");
            database.clock(2, "PETITION", "T-TDAN-2024-AAAAAA", "2024-06-15");
            for (Secrecy secrecy : List.of(Secrecy.DENUNCIATION, Secrecy.UNCLASSIFIED)) {
                database.audience = question -> question.codesOf("PETITION")
                        .forEach(code -> question.answer(
                                new ClockSubject("PETITION", code),
                                new Handling(
                                        "TC-TDAN-2024-X4Z8PA",
                                        secrecy,
                                        new UnitCode("TDAN"),
                                        new OfficerCode("motcua"),
                                        Set.of())));
                database.escalate(secrecy == Secrecy.DENUNCIATION ? "2024-06-18T08:00" : "2024-06-19T08:00");
                database.keep("update deadline_clock set due_on = due_on + 1");
            }
            while (round("2024-06-19T08:01", database.settings)) {}
            assertThat(office.taken()).hasSize(4).allSatisfy(raw -> {
                MimeMessage letter = letter(raw);
                assertThat(letter.getSubject() + letter.getContent() + raw)
                        .doesNotContain("TDAN-2024", "TC-", "TCD", "TC_", "Trần", "Nguyễn")
                        .containsAnyOf("sổ riêng", "restricted book");
            });
        }
    }

    @Test
    void the_summary_goes_out_too_and_counts_only() throws Exception {
        try (PostOffice office = new PostOffice()) {
            database.settings = new MailSettings(office.port());
            database.work = question -> question.add(new OfficerCode("chutich"), new Work(1, 2, 3));
            database.escalate("2024-06-18T08:00");
            assertThat(round("2024-06-18T08:01", database.settings)).isTrue();
            assertThat((String) letter(office.taken().get(0)).getContent())
                    .contains("Today: 1 records due, 2 overdue, 3 newly assigned");
        }
    }

    @Test
    void a_server_that_cannot_be_reached_is_tried_again_later_and_in_the_end_no_more() throws Exception {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        database.settings = new MailSettings(nobody);
        database.clock(1, "LT-1", "2024-06-18");
        database.escalate("2024-06-18T08:00");
        assertThat(round("2024-06-18T08:00", database.settings)).isFalse();
        assertThat(database.read("select attempts, last_error, sent_at, next_attempt - written_at from mail_outbox"))
                .containsExactly("1 MailConnectException null 00:01:00");
        assertThat(round("2024-06-18T08:00", database.settings)).isFalse();
        assertThat(database.read("select attempts from mail_outbox")).containsExactly("1");
        for (int day = 19; day < 30; day++) {
            round("2024-06-" + day + "T08:00", database.settings);
        }
        assertThat(database.read("select attempts, sent_at, next_attempt from mail_outbox"))
                .containsExactly("10 null null");
    }

    private static boolean round(String moment, Settings settings) {
        Postman postman = new Postman();
        postman.settings = settings;
        return round(moment, postman);
    }

    private static boolean round(String moment, Postman postman) {
        if (postman.settings == null) {
            postman.settings = database.settings;
        }
        return database.inTransaction(em -> {
            MailRound round = new MailRound();
            round.outbox = NoticeDatabase.outbox(em, NoticeDatabase.at(moment));
            round.postman = postman;
            return round.sendNext();
        });
    }

    private static MimeMessage letter(String raw) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }

    private static Consumer<AudienceAsked> open(String responsible) {
        return question -> question.codesOf("VISIT")
                .forEach(code -> question.answer(
                        new ClockSubject("VISIT", code),
                        new Handling(
                                "CODE-" + code,
                                Secrecy.OPEN,
                                new UnitCode("TDAN"),
                                new OfficerCode(responsible),
                                Set.of())));
    }
}
