package vn.tiepdan;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A ward in a real database, with officers of several roles, and forty visits and petitions each that differ in all a list can
 * be narrowed by.
 */
public final class StoredWard implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.of(2024, 6, 18);

    private final WholeDatabase database = new WholeDatabase();

    public StoredWard() throws IOException, SQLException {
        database.keep(
                """
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('TDAN', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2000-01-01'),
                    ('TDAN-CM', 'Chuyên môn', 'Specialists', 'SPECIALISTS', '2000-01-01'),
                    ('TTHINH', 'Phường Tân Thịnh', 'Tân Thịnh ward', 'WARD', '2000-01-01'),
                    ('TPTN', 'Thành phố', 'City', 'CITY', '2000-01-01');
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TDAN-CM', 'TDAN', '2000-01-01'), ('TDAN', 'TPTN', '2000-01-01'), ('TTHINH', 'TPTN', '2000-01-01');
                insert into officer (code, full_name) values ('vanphong', 'Trần Thu Hà'), ('diachinh', 'Lê Văn Đất'),
                    ('congan', 'Phạm Minh'), ('luugiu', 'Hồ Thị Giữ'), ('thanhtra', 'Đỗ Thanh Tra'), ('motcua', 'Vũ Một Cửa');
                insert into position_holding (id, officer_code, unit_code, title_vi, title_en, valid_from) values
                    (1, 'vanphong', 'TDAN', 'Công chức', 'Officer', '2024-01-01'),
                    (2, 'diachinh', 'TDAN-CM', 'Công chức', 'Officer', '2024-01-01'),
                    (3, 'congan', 'TDAN', 'Công an', 'Police', '2024-01-01'),
                    (4, 'luugiu', 'TDAN', 'Lưu giữ', 'Custodian', '2024-01-01'),
                    (5, 'motcua', 'TDAN', 'Một cửa', 'One stop', '2024-01-01');
                insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to) values
                    (1, 'vanphong', 'CLERK', 'TDAN', '2024-01-01', null), (2, 'vanphong', 'OFFICER', 'TDAN', '2024-01-01', null),
                    (3, 'diachinh', 'SPECIALIST', 'TDAN-CM', '2024-01-01', null), (4, 'congan', 'POLICE', 'TDAN', '2024-01-01', null),
                    (5, 'luugiu', 'CUSTODIAN', 'TDAN', '2024-01-01', null), (6, 'thanhtra', 'INSPECTOR', 'TPTN', '2024-01-01', null),
                    (7, 'motcua', 'OFFICER', 'TDAN', '2024-01-01', '2024-05-31');
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address)
                    values (1, 1, 'CD-1', 'TDAN', 'PERSON', 'Nguyễn Thị Hường', 'nguyen thi huong', 'IDENTITY_CARD', '019184001234', 'Tổ 8'),
                           (2, 1, 'CD-2', 'TDAN', 'PERSON', 'Hoàng Văn Khuê', 'hoang van khue', 'IDENTITY_CARD', '019184001235', 'Tổ 9');
                insert into sealed_identity (id, version, code, unit_code, ciphertext, sealed_at)
                    values (1, 1, 'NP-1', 'TDAN', '\\x00', now());
                insert into matter (id, version, code, unit_code, title, folded_title, field, confidential, opened_on, opened_by)
                    values (1, 1, 'VV-TDAN-2024-000001', 'TDAN', 'Mương', 'muong', 'LAND', false, '2024-01-02', 'vanphong');
                insert into legal_term (id, area, code, version, does, trigger_words, actor, rule, length, unit, backwards,
                        roll_forward, set_by_office, extension, duty, confidence, source, origin, valid_from) values
                    (1, 'TCD', 'TCD-12', 1, 'Trả lời', 'Ngày tiếp', 'UBND', 'LIMIT', 10, 'WORKING_DAYS', false, true, false, 'NONE', 'REPLY', 'V', 'test', 'DELIVERED', '2014-01-01'),
                    (2, 'KN', 'KN-01', 1, 'Thụ lý', 'Ngày nhận', 'UBND', 'LIMIT', 10, 'WORKING_DAYS', false, true, false, 'NONE', 'ACCEPT', 'V', 'test', 'DELIVERED', '2014-01-01')""",
                """
                insert into visit (id, version, code, intake_code, unit_code, book, book_year, book_number, stage, type, presiding,
                        ad_hoc_reason, place, visited_on, time_in, received_by, kind, content, folded_content, people,
                        representatives, ordinal, interpreter, signed, matter_code, closed_on)
                select n, 1,
                       case n % 5 when 0 then 'LT-TDAN-2024-Z' || lpad(n::text, 5, '0') when 1 then 'LTC-TDAN-2024-Y' || lpad(n::text, 5, '0')
                           else 'L-TDAN-2024-' || lpad(n::text, 6, '0') end,
                       'LT-TDAN-2024-Z' || lpad(n::text, 5, '0'),
                       case when n % 7 = 0 then 'TTHINH' else 'TDAN' end,
                       case n % 5 when 0 then 'UNCLASSIFIED' when 1 then 'DENUNCIATION' else 'OPEN' end,
                       case when n % 5 > 0 then 2024 end, case when n % 5 > 0 then n end,
                       case when n % 5 = 0 then 'RECEIVED' when n % 3 = 0 then 'ANSWERED' else 'CLASSIFIED' end,
                       case n % 4 when 0 then 'AD_HOC' when 1 then 'PERIODIC' else 'REGULAR' end,
                       case when n % 4 < 2 then 'vanphong' end, case when n % 4 = 0 then 'Đột xuất' end,
                       'RECEPTION_ROOM', date '2024-06-01' + n % 18, '08:00', 'vanphong',
                       case n % 5 when 0 then null when 1 then 'DENUNCIATION' when 2 then 'COMPLAINT' when 3 then 'FEEDBACK' else 'RECOMMENDATION' end,
                       'Việc mương', case when n % 2 = 0 then 'viec muong' else 'viec dien' end,
                       case when n % 4 = 1 then 6 else 1 end, 1, 'FIRST', false, true,
                       case when n % 6 = 0 and n % 5 > 1 then 'VV-TDAN-2024-000001' end,
                       case when n % 5 > 0 and n % 3 = 0 then date '2024-06-18' end
                  from generate_series(1, 40) n""",
                """
                insert into visit_person (id, visit_id, capacity, citizen_code, seal_code)
                select n, n, 'VISITOR', case when n % 5 > 1 then 'CD-' || (1 + n % 2) end, case when n % 5 < 2 then 'NP-1' end
                  from generate_series(1, 40) n""",
                """
                insert into petition (id, version, code, intake_code, unit_code, holder_code, assignee, assigned_on, book, book_year, book_number,
                        stage, kind, source, received_on, taken_in_by, summary, folded_summary, signatures, originals,
                        author_citizen, author_seal, anonymous, matter_code, visit_code, accepted_on, closed_on, outcome, outcome_on)
                select n, 1,
                       case n % 5 when 0 then 'T-TDAN-2024-Z' || lpad(n::text, 5, '0') when 1 then 'TC-TDAN-2024-Y' || lpad(n::text, 5, '0')
                           else 'D-TDAN-2024-' || lpad(n::text, 6, '0') end,
                       'T-TDAN-2024-Z' || lpad(n::text, 5, '0'),
                       case when n % 7 = 0 then 'TTHINH' else 'TDAN' end, case when n % 7 = 0 then 'TTHINH' else 'TDAN' end,
                       case when n % 5 > 1 and n % 4 = 0 then 'diachinh' when n % 5 > 1 and n % 4 = 1 then 'vanphong' end,
                       case when n % 5 > 1 and n % 4 < 2 then date '2024-06-18' end,
                       case n % 5 when 0 then 'UNCLASSIFIED' when 1 then 'DENUNCIATION' else 'OPEN' end,
                       case when n % 5 > 0 then 2024 end, case when n % 5 > 0 then n end,
                       case when n % 5 = 0 then 'RECEIVED' when n % 3 = 0 then 'ANSWERED' when n % 8 = 4 then 'ACCEPTED' else 'CLASSIFIED' end,
                       case n % 5 when 0 then null when 1 then 'DENUNCIATION' when 2 then 'COMPLAINT' when 3 then 'FEEDBACK' else 'RECOMMENDATION' end,
                       'POST', date '2024-06-01' + n % 18, 'vanphong', 'Việc mương',
                       case when n % 2 = 0 then 'viec muong' else 'viec dien' end, 1, false,
                       case when n % 5 > 1 then 'CD-' || (1 + n % 2) end, case when n % 5 < 2 then 'NP-1' end, false,
                       case when n % 6 = 0 and n % 5 > 1 then 'VV-TDAN-2024-000001' end,
                       case when n % 4 = 2 and n % 5 > 1 then 'LT-TDAN-2024-Z00012' end,
                       case when n % 5 > 0 and n % 3 > 0 and n % 8 = 4 then date '2024-06-18' end,
                       case when n % 5 > 0 and n % 3 = 0 then date '2024-06-18' end,
                       case when n % 5 > 0 and (n % 3 = 0 or n % 8 = 4) then 'ACCEPTED' end,
                       case when n % 5 > 0 and (n % 3 = 0 or n % 8 = 4) then date '2024-06-18' end
                  from generate_series(1, 40) n""",
                // Running clocks end between nine days ago and nine days ahead; some records have two, the answered
                // ones none.
                """
                insert into deadline_clock (id, code, version, subject_kind, subject_code, term_code, term_version, triggered_on, started_on,
                        due_on, provisional, stopped_on, stop_reason)
                select 100 * k + n, 'TH-' || lpad((100 * k + n)::text, 10, '0'), 1, case k when 0 then 'VISIT' else 'PETITION' end,
                       case k when 0 then 'LT-TDAN-2024-Z' else 'T-TDAN-2024-Z' end || lpad(n::text, 5, '0'),
                       case when k = 2 then 'KN-01' else 'TCD-12' end, 1, date '2024-06-01', date '2024-06-01',
                       date '2024-06-18' + (n * (k + 1)) % 19 - 9, false,
                       case when n % 3 = 0 then date '2024-06-18' end, case when n % 3 = 0 then 'petition.replied' end
                  from generate_series(1, 40) n, generate_series(0, 2) k where n % 11 > 0 and (k < 2 or n % 2 = 0)""");
    }

    /** Runs SQL and keeps what it does. */
    public void keep(String... statements) throws SQLException {
        database.keep(statements);
    }

    public <T> T read(Function<EntityManager, T> work) {
        try (EntityManager em = database.entities().createEntityManager()) {
            return work.apply(em);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }
}
