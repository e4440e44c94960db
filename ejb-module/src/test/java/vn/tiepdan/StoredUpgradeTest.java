package vn.tiepdan;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an older version left behind is found again after the upgrade. */
class StoredUpgradeTest {

    @Test
    void old_records_are_sought_by_their_ward_and_old_clocks_know_it() throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("029")) {
            // Only what the upgrade writes anew is there; what it stands on is left out, and with it the keys to it.
            run(older, "set session_replication_role = replica", """
                    insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, birth_year, sex, paper_kind, paper_number, address)
                    values (1, 1, 'CD-1', 'TDAN', 'PERSON', 'Lê Thị Cũ', 'le thi cu', 1971, 'FEMALE', 'IDENTITY_CARD', '019171004777', 'Tổ 3')""", """
                    insert into petition (id, version, code, intake_code, unit_code, holder_code, book, book_year, book_number, stage,
                        kind, field, competence, source, received_on, taken_in_by, summary, folded_summary, signatures, originals,
                        author_citizen, anonymous)
                    values (1, 2, 'D-TDAN-2024-000001', 'T-TDAN-2024-AAAAA1', 'TDAN', 'TDAN', 'OPEN', 2024, 1, 'CLASSIFIED', 'COMPLAINT',
                        'LAND', 'OWN', 'POST', '2024-06-01', 'vanphong', 'Lối đi', 'loi di', 1, false, 'CD-1', false)""", """
                    insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                        started_on, due_on, provisional)
                    values (1, 1, 'TH-0000000001', 'PETITION', 'T-TDAN-2024-AAAAA1', 'KN-01', 1, '2024-06-01', '2024-06-01', '2024-06-11', false)""", """
                    insert into deadline_clock (id, version, code, subject_kind, subject_code, term_code, term_version, triggered_on,
                        started_on, due_on, provisional)
                    values (2, 1, 'TH-0000000002', 'VISIT', 'T-NOWHERE', 'TCD-12', 1, '2024-06-01', '2024-06-01', '2024-06-11', false)""");

            older.migrateTo("latest");

            assertThat(read(older, "select unit_code from deadline_clock order by id"))
                    .containsExactly("TDAN", null);
            assertThat(read(older, "select code from petition where sought @> '{u:TDAN,loi,di,c:000001}'"))
                    .containsExactly("D-TDAN-2024-000001");
            assertThat(read(older, "select code from citizen where sought @> '{u:TDAN,n:cu}'"))
                    .containsExactly("CD-1");
        }
    }

    @Test
    void old_visits_were_received_in_the_room_and_old_terms_say_no_number_until_their_file_is_loaded()
            throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("034")) {
            run(older, "set session_replication_role = replica", """
                    insert into visit (id, version, code, intake_code, unit_code, book, stage, type, place, visited_on, time_in,
                        received_by, content, folded_content, people, representatives, ordinal, interpreter, signed, bare)
                    values (1, 1, 'LT-TDAN-2024-AAAAA1', 'LT-TDAN-2024-AAAAA1', 'TDAN', 'UNCLASSIFIED', 'RECEIVED', 'REGULAR',
                        'RECEPTION_ROOM', '2024-06-01', '08:00', 'motcua', 'Hỏi', 'hoi', 1, 0, 'FIRST', false, true, false)""", """
                    insert into legal_term (id, area, code, version, does, trigger_words, actor, rule, backwards, roll_forward,
                        set_by_office, extension, duty, confidence, source, origin, valid_from)
                    values (1, 'TCD', 'TCD-01', 1, 'Tiếp', 'Mỗi tuần', 'Chủ tịch', 'FREQUENCY', false, true, false, 'NONE', 'PROCESS',
                        'V', 'TCD', 'DELIVERED', '2014-07-01')""");

            older.migrateTo("latest");

            assertThat(read(older, "select channel from visit")).containsExactly("DIRECT");
            assertThat(read(older, "select times::text from legal_term")).containsExactly((String) null);
            assertThat(read(older, "select delegation_warned::text from legal_term"))
                    .containsExactly("false");
        }
    }

    @Test
    void old_sessions_take_place_and_the_posted_ones_are_public() throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("034")) {
            run(older, "set session_replication_role = replica", """
                    insert into reception_session (id, version, code, unit_code, body_code, on_day, part, type, presiding, place, post_by, posted_on)
                    values (1, 2, 'LT-TDAN-20240620-1', 'TDAN', 'TDAN-LD', '2024-06-20', 'MORNING', 'PERIODIC', 'chutich', 'RECEPTION_ROOM',
                            '2024-06-13', '2024-06-07'),
                           (2, 1, 'LT-TDAN-20240627-1', 'TDAN', 'TDAN-LD', '2024-06-27', 'MORNING', 'PERIODIC', 'chutich', 'RECEPTION_ROOM',
                            '2024-06-20', null)""");

            older.migrateTo("latest");

            assertThat(read(older, "select code || ' ' || state || ' ' || shown from reception_session order by id"))
                    .containsExactly("LT-TDAN-20240620-1 SCHEDULED true", "LT-TDAN-20240627-1 SCHEDULED false");
        }
    }

    @Test
    void old_cases_are_counted_and_the_delivered_numbers_hold_from_the_first_day() throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("040")) {
            run(older, "set session_replication_role = replica", """
                    insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by)
                    values (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Lối đi', 'loi di', 'LAND', false, '2022-03-01', 'vanphong')""", """
                    insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, kind, type, place,
                        visited_on, time_in, received_by, content, folded_content, people, representatives, ordinal, interpreter, signed, bare,
                        matter_code)
                    values (1, 1, 'L-TDAN-2022-000001', 'LT-TDAN-2022-AAAAA1', 'TDAN', 'OPEN', 2022, 1, 'CLASSIFIED', 'COMPLAINT', 'REGULAR',
                        'RECEPTION_ROOM', '2022-02-01', '08:00', 'motcua', 'Hỏi', 'hoi', 7, 2, 'FIRST', false, true, false,
                        'VV-TDAN-2024-000001')""");

            older.migrateTo("latest");

            assertThat(read(
                            older,
                            "select people || ' ' || visits || ' ' || first_on || ' ' || open_records from case_facts"))
                    .containsExactly("7 1 2022-02-01 1");
            assertThat(read(older, "select watch_number('MASS_PEOPLE', 'TDAN', '2024-06-18')"))
                    .containsExactly("5");
            assertThat(read(older, "select count(*) from complexity_criterion where valid_to is null"))
                    .containsExactly("7");
        }
    }

    @Test
    void an_old_plan_with_number_and_day_had_been_issued_and_any_other_is_a_draft() throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("040")) {
            run(older, "set session_replication_role = replica", """
                    insert into coordination_plan (id, version, code, unit_code, window_code, number, symbol, place, issued_month, issued_on,
                        title, signing_mode, signer, signer_name, signer_post, recorded_on)
                    values (1, 1, 'KH-TDAN-2024-1', 'TDAN', 'QH15-KH7', 58, 'KH-UBND', 'Thịnh Đán', '2024-06-01', '2024-06-05', 'Phối hợp',
                            'TM', 'chutich', 'Lê Quang Thịnh', 'CHỦ TỊCH', '2024-06-05'),
                           (2, 1, 'KH-TDAN-2024-2', 'TDAN', 'QH15-KH8', null, 'KH-UBND', 'Thịnh Đán', '2024-10-01', null, 'Phối hợp',
                            'TM', 'chutich', 'Lê Quang Thịnh', 'CHỦ TỊCH', '2024-06-05')""");

            older.migrateTo("latest");

            assertThat(
                            read(
                                    older,
                                    "select code || ' ' || edition || ' ' || state || ' ' || coalesce(sent_on::text, '-') from coordination_plan order by id"))
                    .containsExactly("KH-TDAN-2024-1 1 ISSUED 2024-06-05", "KH-TDAN-2024-2 1 DRAFT -");
        }
    }

    @Test
    void an_old_way_home_that_lost_people_says_that_nobody_was_asked_why() throws Exception {
        try (SchemaCopy older = SchemaCopy.asOf("049")) {
            run(older, "set session_replication_role = replica", """
                    insert into return_trip (id, incident_id, ordinal, vehicle, left_at, people_out, minors_out, arrived_at, people_in, handed_to, handover)
                    values (1, 1, 1, 'Xe 29 chỗ', '2024-06-18T08:00Z', 7, 0, '2024-06-18T10:00Z', 6, 'Tổ trưởng', 'Khỏe mạnh'),
                           (2, 1, 2, 'Xe 16 chỗ', '2024-06-18T08:00Z', 5, 0, '2024-06-18T10:00Z', 5, 'Tổ trưởng', 'Khỏe mạnh'),
                           (3, 1, 3, 'Xe 16 chỗ', '2024-06-18T08:00Z', 5, 0, null, null, null, null)""");

            older.migrateTo("latest");

            assertThat(read(
                            older,
                            "select ordinal || ' ' || (differ_because is not null) from return_trip order by id"))
                    .containsExactly("1 true", "2 false", "3 false");
        }
    }

    private static void run(SchemaCopy database, String... statements) throws SQLException {
        try (Connection connection = database.connection(SchemaCopy.SUPERUSER);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private static List<String> read(SchemaCopy database, String query) throws SQLException {
        try (Connection connection = database.connection(SchemaCopy.SUPERUSER);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
