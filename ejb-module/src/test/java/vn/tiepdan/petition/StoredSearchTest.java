package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.Answering;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.deadline.ClocksOn;
import vn.tiepdan.organisation.ScopeOf;

/** What people type and what a real database finds by it, and what it never finds. */
class StoredSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 18);
    private static final String MINH = "D-QT-2026-000123";
    private static final String HOA = "D-TD-2024-000045";
    private static final String DENUNCIATION = "TC-QT-2026-A7K3M9";
    private static final String UNCLASSIFIED = "T-QT-2026-B2C4D6";

    private static WholeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new WholeDatabase();
        database.keep(
                """
                insert into unit (code, name_vi, name_en, kind, valid_from, valid_to) values
                    ('TD', 'Phường Thịnh Đán', 'Thịnh Đán ward', 'WARD', '2010-01-01', '2025-06-30'),
                    ('QT', 'Phường Quyết Thắng', 'Quyết Thắng ward', 'WARD', '2025-07-01', null),
                    ('KH', 'Phường Khác', 'Other ward', 'WARD', '2010-01-01', null),
                    ('TP', 'Tỉnh Thái Nguyên', 'Thái Nguyên province', 'PROVINCE', '2010-01-01', null)""",
                """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('TD', 'TP', '2010-01-01'), ('QT', 'TP', '2025-07-01'), ('KH', 'TP', '2010-01-01')""",
                "insert into unit_succession (unit_code, successor_code, effective_on) values ('TD', 'QT', '2025-07-01')",
                """
                insert into officer (code, full_name) values ('canbo', 'Lê Một'), ('tiepdan', 'Lê Hai'), ('khac', 'Lê Ba'),
                    ('thanhpho', 'Lê Bốn'), ('congan', 'Lê Năm'), ('chuyenmon', 'Lê Sáu')""",
                """
                insert into role_grant (id, officer_code, role, unit_code, valid_from) values
                    (1, 'canbo', 'CLERK', 'QT', '2024-01-01'), (2, 'tiepdan', 'COUNCIL', 'QT', '2024-01-01'),
                    (3, 'khac', 'CLERK', 'KH', '2024-01-01'), (4, 'thanhpho', 'CITY', 'TP', '2024-01-01'),
                    (5, 'congan', 'POLICE', 'QT', '2024-01-01'), (6, 'chuyenmon', 'SPECIALIST', 'QT', '2024-01-01')""",
                """
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address, telephone)
                values (1, 1, 'CD-1', 'QT', 'PERSON', 'Nguyễn Văn Minh', 'nguyen van minh', 'IDENTITY_CARD', '019184001234',
                        'Số 7, ngõ Hồ Điệp', '0912345678'),
                       (2, 1, 'CD-2', 'TD', 'PERSON', 'Trần Thị Hoa', 'tran thi hoa', 'IDENTITY_CARD', '019184004321',
                        'Tổ 9, đường Minh Cầu', null)""",
                """
                insert into sealed_identity (id, version, code, unit_code, ciphertext, sealed_at)
                    values (1, 1, 'NS-1', 'QT', '\\x0102', now())""",
                petition(
                        1,
                        MINH,
                        "QT",
                        "OPEN",
                        "RECOMMENDATION",
                        "Đề nghị cấp giấy chứng nhận",
                        "de nghi cap giay chung nhan"),
                petition(2, HOA, "TD", "OPEN", "FEEDBACK", "Kiến nghị nạo vét mương", "kien nghi nao vet muong"),
                petition(3, DENUNCIATION, "QT", "DENUNCIATION", "DENUNCIATION", "Việc thu tiền", "viec thu tien"),
                petition(4, UNCLASSIFIED, "QT", "UNCLASSIFIED", null, "Việc thu tiền chợ", "viec thu tien cho"));
    }

    private static String petition(
            int id, String code, String unit, String book, String kind, String summary, String folded) {
        return """
                insert into petition (id, version, code, intake_code, unit_code, holder_code, book, book_year, book_number, stage, kind,
                    source, received_on, taken_in_by, summary, folded_summary, signatures, originals, author_citizen, author_seal, anonymous)
                values (%d, 1, '%s', 'T-%s-2024-Y%05d', '%s', '%s', '%s', %s, %s, '%s', %s, 'POST', date '2024-06-14' + %d, 'khac', '%s', '%s',
                    1, false, %s, %s, false)""".formatted(
                        id,
                        code,
                        unit,
                        id,
                        unit,
                        unit,
                        book,
                        kind == null ? "null" : "2026",
                        kind == null ? "null" : String.valueOf(770 + id),
                        kind == null ? "RECEIVED" : "CLASSIFIED",
                        kind == null ? "null" : "'" + kind + "'",
                        id,
                        summary,
                        folded,
                        book.equals("OPEN") ? "'CD-" + id + "'" : "null",
                        book.equals("OPEN") ? "null" : "'NS-1'");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D-QT-2026-000123             | D-QT-2026-000123",
                "d-qt-2026-000123             | D-QT-2026-000123",
                "000123                       | D-QT-2026-000123",
                "123                          | D-QT-2026-000123",
                "123/2026                     | D-QT-2026-000123",
                "Y00002                       | D-TD-2024-000045",
                "Nguyễn Văn Minh              | D-QT-2026-000123",
                "minh nguyen van              | D-QT-2026-000123",
                "hoa tran                     | D-TD-2024-000045",
                "5678                         | D-QT-2026-000123",
                "345678                       | D-QT-2026-000123",
                "1234                         | D-QT-2026-000123",
                "004321                       | D-TD-2024-000045",
                "ngo ho diep                  | D-QT-2026-000123",
                "NẠO VÉT mương                | D-TD-2024-000045",
                "Thịnh Đán                    | D-QT-2026-000123 D-TD-2024-000045 TC-QT-2026-A7K3M9 T-QT-2026-B2C4D6",
                "quyet thang                  | D-QT-2026-000123 D-TD-2024-000045 TC-QT-2026-A7K3M9 T-QT-2026-B2C4D6",
                "hoa quyet thang              | D-TD-2024-000045",
                "nao vet thinh dan            | D-TD-2024-000045",
                "A7K3M9                       | TC-QT-2026-A7K3M9",
                "thu tien                     | TC-QT-2026-A7K3M9 T-QT-2026-B2C4D6"
            })
    void the_clerk_finds_what_he_remembers(String typed, String expected) {
        assertThat(searched("canbo", typed)).containsExactlyInAnyOrder(expected.split(" "));
        assertThat(listed("canbo", typed)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canbo     | 95678",
                "canbo     | minh van tran",
                "canbo     | 678",
                "canbo     | 774",
                "khac      | minh nguyen van",
                "khac      | 000123",
                "khac      | 5678",
                "khac      | thinh dan",
                "congan    | minh nguyen van",
                "congan    | 5678",
                "congan    | cap giay chung nhan",
                "congan    | ngo ho diep",
                "thanhpho  | minh nguyen van",
                "thanhpho  | 345678",
                "thanhpho  | nao vet muong",
                "thanhpho  | A7K3M9",
                "tiepdan   | A7K3M9",
                "tiepdan   | thu tien",
                "tiepdan   | B2C4D6",
                "chuyenmon | minh nguyen van",
                "chuyenmon | 000123"
            })
    void nobody_finds_what_is_not_his_to_see(String officer, String typed) {
        assertThat(searched(officer, typed)).isEmpty();
        assertThat(listed(officer, typed)).isEmpty();
        assertThat(counted(officer, typed)).isZero();
    }

    @Test
    void who_sees_no_names_finds_by_code_and_place() {
        assertThat(searched("congan", "000123")).containsExactly(MINH);
        assertThat(searched("thanhpho", "thinh dan")).containsExactly(HOA, MINH);
    }

    @Test
    void a_name_is_surer_than_an_address() {
        assertThat(searched("canbo", "minh")).containsExactly(MINH, HOA);
    }

    @Test
    void a_corrected_name_is_found_at_once_and_the_former_no_more() throws Exception {
        database.keep(
                "update citizen set full_name = 'Trần Thị Hòa Bình', folded_name = 'tran thi hoa binh' where code = 'CD-2'");
        assertThat(searched("canbo", "binh hoa")).containsExactly(HOA);
        database.keep(
                "update citizen set full_name = 'Trần Thị Hoa', folded_name = 'tran thi hoa' where code = 'CD-2'");
        assertThat(searched("canbo", "binh hoa")).isEmpty();
    }

    @Test
    void a_count_goes_no_further_than_asked() {
        assertThat(countedUpTo(2, PetitionFilter.all())).isEqualTo(3L);
        assertThat(countedUpTo(4, PetitionFilter.all())).isEqualTo(4L);
        assertThat(countedUpTo(1, PetitionFilter.words("quyet thang"))).isEqualTo(2L);
    }

    private static long countedUpTo(long most, PetitionFilter filter) {
        return with("canbo", register -> register.countUpTo(most, filter));
    }

    @ParameterizedTest
    @CsvSource({"''", "'  '", "'---'", "'%'", "'!'", "'''; drop table petition'", "'{n:minh}'"})
    void signs_find_nothing_and_break_nothing(String typed) {
        assertThat(searched("canbo", typed)).isEmpty();
    }

    private static List<String> searched(String officer, String typed) {
        return codes(with(officer, register -> register.search(typed, 20)));
    }

    private static List<String> listed(String officer, String typed) {
        return codes(with(officer, register -> register.find(PetitionFilter.words(typed), 0, 20)));
    }

    private static long counted(String officer, String typed) {
        return with(officer, register -> register.count(PetitionFilter.words(typed)));
    }

    private static List<String> codes(List<PetitionRow> rows) {
        return rows.stream().map(row -> row.code().value()).toList();
    }

    private static <T> T with(String officer, java.util.function.Function<PetitionRegister, T> question) {
        return database.inTransaction(em -> {
            PetitionRegister register = new PetitionRegister();
            register.em = em;
            register.scope = ScopeOf.officer(em, officer, TODAY);
            register.clocks = ClocksOn.day(em, TODAY);
            register.visits = new Answering<>(asked -> asked.shownWhere(asked.path() + " is not null"));
            return question.apply(register);
        });
    }
}
