package vn.tiepdan.reception;

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

/** Who owes the answer to a visit, as a real database tells those who remind. */
class StoredHandlingOfVisitsTest {

    private static final ClockSubject SUBJECT = new ClockSubject("VISIT", "LT-TDAN-2024-7K3M9Q");

    private static NoticeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new NoticeDatabase();
        database.keep("""
                insert into visit (id, version, code, intake_code, unit_code, book, stage, type, place, visited_on, time_in,
                    received_by, content, folded_content, people, representatives, ordinal, interpreter, signed)
                values (1, 1, 'LT-TDAN-2024-7K3M9Q', 'LT-TDAN-2024-7K3M9Q', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'REGULAR',
                    'RECEPTION_ROOM', '2024-06-03', '08:00', 'motcua', 'Hỏi', 'hoi', 1, 0, 'FIRST', false, true)""", """
                insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                    started_on, due_on, provisional)
                values (1, 1, 'TH-0000000001', 'VISIT', 'LT-TDAN-2024-7K3M9Q', 'TCD-12', 1, '2024-06-03', '2024-06-03',
                    '2024-06-17', false)""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void who_received_it_has_it_until_it_concerns_him() throws Exception {
        assertThat(asked().handlingOf(SUBJECT))
                .contains(new Handling(
                        "LT-TDAN-2024-7K3M9Q",
                        Secrecy.UNCLASSIFIED,
                        new UnitCode("TDAN"),
                        new OfficerCode("motcua"),
                        Set.of()));
        assertThat(counted().work()).isEqualTo(Map.of(new OfficerCode("motcua"), new Work(1, 0, 0)));
        database.keep("insert into visit_concern (visit_id, officer_code) values (1, 'motcua')");
        assertThat(asked().handlingOf(SUBJECT).orElseThrow().concerned()).containsExactly(new OfficerCode("motcua"));
        assertThat(counted().work()).isEmpty();
    }

    private static AudienceAsked asked() {
        AudienceAsked question = new AudienceAsked(Set.of(SUBJECT));
        return database.inTransaction(em -> {
            HandlingOfVisits handling = new HandlingOfVisits();
            handling.em = em;
            handling.asked(question);
            return question;
        });
    }

    private static WorkAsked counted() {
        WorkAsked question = new WorkAsked(LocalDate.of(2024, 6, 17), LocalDate.of(2024, 6, 14));
        return database.inTransaction(em -> {
            HandlingOfVisits handling = new HandlingOfVisits();
            handling.em = em;
            handling.asked(question);
            return question;
        });
    }
}
