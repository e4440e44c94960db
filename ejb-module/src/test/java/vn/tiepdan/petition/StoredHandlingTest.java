package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiepdan.deadline.ClockSubject;
import vn.tiepdan.notice.AudienceAsked;
import vn.tiepdan.notice.Handling;
import vn.tiepdan.notice.NoticeDatabase;
import vn.tiepdan.notice.Secrecy;
import vn.tiepdan.notice.Work;
import vn.tiepdan.notice.WorkAsked;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** In whose hands a petition is, as a real database tells those who remind. */
class StoredHandlingTest {

    private static final UnitCode WARD = new UnitCode("TDAN");

    private static NoticeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new NoticeDatabase();
        database.keep(
                petition(1, "AAAAAA"),
                petition(2, "BBBBBB"),
                petition(3, "CCCCCC"),
                petition(4, "DDDDDD"),
                classified(2, "D-TDAN-2024-000002", "COMPLAINT", "OPEN"),
                classified(3, "TC-TDAN-2024-X4Z8PA", "DENUNCIATION", "DENUNCIATION"),
                classified(4, "D-TDAN-2024-000004", "COMPLAINT", "OPEN"),
                "update petition set assignee = 'diachinh', assigned_on = '2024-06-14' where id in (2, 4)",
                "insert into petition_concern (petition_id, officer_code) values (3, 'motcua'), (3, 'chutich')",
                clock(1, "AAAAAA", "2024-06-10"),
                clock(2, "BBBBBB", "2024-06-17"),
                clock(3, "CCCCCC", "2024-06-10"),
                clock(4, "DDDDDD", "2024-06-14"));
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void the_assignee_has_it_else_who_took_it_in_and_those_whom_it_concerns_are_named() {
        Map<String, Handling> expected = Map.of(
                "AAAAAA",
                new Handling("T-TDAN-2024-AAAAAA", Secrecy.UNCLASSIFIED, WARD, new OfficerCode("motcua"), Set.of()),
                "BBBBBB",
                new Handling("D-TDAN-2024-000002", Secrecy.OPEN, WARD, new OfficerCode("diachinh"), Set.of()),
                "CCCCCC",
                new Handling(
                        "TC-TDAN-2024-X4Z8PA",
                        Secrecy.DENUNCIATION,
                        WARD,
                        new OfficerCode("motcua"),
                        Set.of(new OfficerCode("motcua"), new OfficerCode("chutich"))));
        AudienceAsked question = new AudienceAsked(Set.of(
                subject("AAAAAA"),
                subject("BBBBBB"),
                subject("CCCCCC"),
                new ClockSubject("VISIT", "LT-TDAN-2024-AAAAAA")));
        database.inTransaction(em -> {
            HandlingOfPetitions handling = new HandlingOfPetitions();
            handling.em = em;
            handling.asked(question);
            return null;
        });
        expected.forEach((code, handling) ->
                assertThat(question.handlingOf(subject(code))).contains(handling));
        assertThat(question.handlingOf(new ClockSubject("VISIT", "LT-TDAN-2024-AAAAAA")))
                .isEmpty();
    }

    @Test
    void the_morning_counts_what_is_due_overdue_and_new_of_each_officer() {
        WorkAsked question = new WorkAsked(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 14));
        database.inTransaction(em -> {
            HandlingOfPetitions handling = new HandlingOfPetitions();
            handling.em = em;
            handling.asked(question);
            return null;
        });
        assertThat(question.work())
                .containsOnly(
                        Map.entry(new OfficerCode("motcua"), new Work(0, 1, 0)),
                        Map.entry(new OfficerCode("diachinh"), new Work(1, 1, 2)));
    }

    private static ClockSubject subject(String code) {
        return new ClockSubject("PETITION", "T-TDAN-2024-" + code);
    }

    private static String petition(int id, String code) {
        return """
                insert into petition (id, version, code, intake_code, unit_code, holder_code, book, stage, source, received_on,
                    taken_in_by, summary, folded_summary, signatures, originals, anonymous)
                values (%1$d, 1, 'T-TDAN-2024-%2$s', 'T-TDAN-2024-%2$s', 'TDAN', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'POST',
                    '2024-06-03', 'motcua', 'Đất', 'dat', 1, false, true)""".formatted(id, code);
    }

    private static String classified(int id, String code, String kind, String book) {
        return """
                update petition set kind = '%3$s', book = '%4$s', book_year = 2024, book_number = %1$d, stage = 'CLASSIFIED',
                    code = '%2$s' where id = %1$d""".formatted(id, code, kind, book);
    }

    private static String clock(int id, String code, String dueOn) {
        return """
                insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                    started_on, due_on, provisional)
                values (%1$d, 1, 'TH-' || lpad('%1$d', 10, '0'), 'PETITION', 'T-TDAN-2024-%2$s', 'TC-01', 1, '2024-06-03',
                    '2024-06-03', '%3$s', false)""".formatted(id, code, dueOn);
    }
}
