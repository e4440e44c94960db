package vn.tiepdan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.Answering;
import vn.tiepdan.WholeDatabase;
import vn.tiepdan.deadline.ClocksOn;
import vn.tiepdan.organisation.HeldRoles;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.shared.NotFound;

/** Who sees which petition and how much of it, when roles are held at more than one ward. */
class StoredPetitionScopeTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final String ASSIGNED = "D-AAA-2024-000001";
    private static final String OTHER = "D-AAA-2024-000002";
    private static final String DENUNCIATION = "TC-AAA-2024-X4Z8PA";
    private static final String UNCLASSIFIED = "T-AAA-2024-7K3M9Q";
    private static final String ELSEWHERE = "D-BBB-2024-000001";
    private static final String ELSEWHERE_DENOUNCED = "TC-BBB-2024-X4Z8PB";

    private static WholeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new WholeDatabase();
        database.keep("""
                insert into unit (code, name_vi, name_en, kind, valid_from) values
                    ('AAA', 'Phường A', 'Ward A', 'WARD', '2010-01-01'),
                    ('AAA-CM', 'Chuyên môn A', 'Specialists A', 'SPECIALISTS', '2010-01-01'),
                    ('BBB', 'Phường B', 'Ward B', 'WARD', '2010-01-01'),
                    ('CCC', 'Thành phố C', 'City C', 'CITY', '2010-01-01')""", """
                insert into unit_parent (unit_code, parent_code, valid_from) values
                    ('AAA-CM', 'AAA', '2010-01-01'), ('AAA', 'CCC', '2010-01-01'), ('BBB', 'CCC', '2010-01-01')""", """
                insert into officer (code, full_name) values
                    ('motcua', 'Trần Đức Minh'), ('ca-hai', 'Lê Hai'), ('chuyenmon', 'Lê Một'), ('uyquyen', 'Lê Ba'),
                    ('thanhpho', 'Lê Bốn'), ('vanthu', 'Lê Năm'), ('congan', 'Lê Sáu')""", """
                insert into role_grant (id, officer_code, role, unit_code, valid_from, valid_to, delegated_by, reason) values
                    (1, 'ca-hai', 'SPECIALIST', 'AAA-CM', '2024-01-01', null, null, null),
                    (2, 'ca-hai', 'POLICE', 'BBB', '2024-01-01', null, null, null),
                    (3, 'chuyenmon', 'SPECIALIST', 'AAA-CM', '2024-01-01', null, null, null),
                    (4, 'uyquyen', 'SPECIALIST', 'AAA-CM', '2024-01-01', null, null, null),
                    (5, 'uyquyen', 'CHAIR', 'BBB', '2024-06-01', '2024-06-30', 'motcua', 'Đi học'),
                    (6, 'thanhpho', 'CITY', 'CCC', '2024-01-01', null, null, null),
                    (7, 'thanhpho', 'OFFICER', 'BBB', '2024-01-01', null, null, null),
                    (8, 'vanthu', 'CLERK', 'BBB', '2024-01-01', null, null, null),
                    (9, 'vanthu', 'COUNCIL', 'AAA', '2024-01-01', null, null, null),
                    (10, 'congan', 'SPECIALIST', 'AAA', '2024-01-01', null, null, null),
                    (11, 'congan', 'POLICE', 'AAA', '2024-01-01', null, null, null)""", """
                insert into citizen (id, version, code, unit_code, kind, full_name, folded_name, paper_kind, paper_number, address)
                    values (1, 1, 'CD-1', 'AAA', 'PERSON', 'Nguyễn Thị Lan', 'nguyen thi lan', 'IDENTITY_CARD', '019184001234', 'Tổ 8')""", """
                insert into sealed_identity (id, version, code, unit_code, ciphertext, sealed_at)
                    values (1, 1, 'NS-1', 'AAA', '\\x0102', now())""");
        petition(1, ASSIGNED, "AAA", "OPEN", "COMPLAINT", 1, "ca-hai");
        petition(2, OTHER, "AAA", "OPEN", "COMPLAINT", 2, null);
        petition(3, DENUNCIATION, "AAA", "DENUNCIATION", "DENUNCIATION", 1, null);
        petition(4, UNCLASSIFIED, "AAA", "UNCLASSIFIED", null, null, null);
        petition(5, ELSEWHERE, "BBB", "OPEN", "COMPLAINT", 1, null);
        petition(6, ELSEWHERE_DENOUNCED, "BBB", "DENUNCIATION", "DENUNCIATION", 1, null);
        database.keep("update petition set assignee = 'chuyenmon' where code = '" + OTHER + "'");
        database.keep("""
                insert into petition_reply (id, petition_id, content, mode, given_on, given_by, proof)
                values (1, 5, 'ANSWERED', 'ORAL', '2024-06-18', 'motcua', 'Bưu tá Lan ký')""");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ca-hai    | D-AAA-2024-000001 D-BBB-2024-000001",
                "chuyenmon | D-AAA-2024-000002",
                "uyquyen   | D-BBB-2024-000001 TC-BBB-2024-X4Z8PB",
                "thanhpho  | D-AAA-2024-000001 D-AAA-2024-000002 D-BBB-2024-000001",
                "vanthu    | D-AAA-2024-000001 D-AAA-2024-000002 D-BBB-2024-000001 TC-BBB-2024-X4Z8PB",
                "congan    | D-AAA-2024-000001 D-AAA-2024-000002"
            })
    void a_role_at_one_ward_opens_nothing_at_another(String officer, String seen) {
        String[] codes = seen.split(" ");
        assertThat(list(officer))
                .extracting(PetitionRow::code)
                .extracting(PetitionCode::value)
                .containsExactly(codes);
        long count = as(officer, desk -> desk.register.count(PetitionFilter.all()));
        assertThat(count).isEqualTo(codes.length);
    }

    @Test
    void each_petition_is_shown_as_far_as_the_role_that_reaches_it_shows_it() {
        assertThat(summaries("ca-hai")).containsExactly("Việc " + ASSIGNED, null);
        assertThat(summaries("thanhpho")).containsExactly(null, null, "Việc " + ELSEWHERE);
        assertThat(summaries("congan")).containsExactly(null, null);
        assertThat(list("ca-hai").get(0).author()).isEqualTo("Nguyễn Thị Lan");
        assertThat(list("ca-hai").get(1).author()).isNull();
    }

    @Test
    void nobody_learns_by_searching_what_the_row_does_not_show() {
        assertThat(found("ca-hai", "nguyen thi lan")).containsExactly(ASSIGNED);
        assertThat(found("thanhpho", "019184001234")).containsExactly(ELSEWHERE);
        assertThat(found("ca-hai", "BBB")).containsExactly(ELSEWHERE);
    }

    @Test
    void who_only_counts_a_petition_neither_acts_on_it_nor_reaches_its_papers() {
        as("ca-hai", desk -> {
            assertThat(desk.register.row(new PetitionCode(ELSEWHERE)).summary()).isNull();
            assertThat(desk.register.replies(new PetitionCode(ELSEWHERE)))
                    .extracting(ReplyRow::proof)
                    .containsOnlyNulls();
            assertThatThrownBy(() -> desk.petitions.withCode(new PetitionCode(ELSEWHERE)))
                    .isInstanceOf(NotFound.class)
                    .hasMessage("petition.not-found");
            assertThat(desk.petitions
                            .withCode(new PetitionCode(ASSIGNED))
                            .unit()
                            .value())
                    .isEqualTo("AAA");
            return null;
        });
    }

    @Test
    void the_number_of_a_denunciation_is_shown_where_its_book_is() {
        assertThat(list("uyquyen")).extracting(PetitionRow::number).containsExactly(1, 1);
    }

    private static List<String> summaries(String officer) {
        return list(officer).stream().map(PetitionRow::summary).toList();
    }

    private static List<String> found(String officer, String words) {
        return as(officer, desk -> desk.register.find(PetitionFilter.words(words), 0, 50)).stream()
                .map(row -> row.code().value())
                .toList();
    }

    private static List<PetitionRow> list(String officer) {
        return as(officer, desk -> desk.register.find(PetitionFilter.all(), 0, 50)).stream()
                .sorted((one, other) ->
                        one.code().value().compareTo(other.code().value()))
                .toList();
    }

    private static <T> T as(String officer, Function<Desk, T> work) {
        return database.inTransaction(em -> work.apply(new Desk(em, officer)));
    }

    private static void petition(
            int id, String code, String unit, String book, String kind, Integer number, String assignee)
            throws Exception {
        database.keep("""
                insert into petition (id, version, code, intake_code, unit_code, holder_code, assignee, book, book_year, book_number,
                    stage, kind, source, received_on, taken_in_by, summary, folded_summary, signatures, originals, author_citizen,
                    author_seal, anonymous)
                values (%d, 1, '%s', '%s', '%s', '%s', %s, '%s', %s, %s, '%s', %s, 'POST', '2024-06-14', 'motcua', '%s', '%s', 1, false,
                    %s, %s, false)""".formatted(
                        id,
                        code,
                        code,
                        unit,
                        unit,
                        assignee == null ? "null" : "'" + assignee + "'",
                        book,
                        number == null ? "null" : "2024",
                        number,
                        kind == null ? "RECEIVED" : "CLASSIFIED",
                        kind == null ? "null" : "'" + kind + "'",
                        "Việc " + code,
                        "viec " + code.toLowerCase(Locale.ROOT),
                        "OPEN".equals(book) ? "'CD-1'" : "null",
                        "OPEN".equals(book) ? "null" : "'NS-1'"));
    }

    private static final class Desk {

        private final Petitions petitions = new Petitions();
        private final PetitionRegister register = new PetitionRegister();

        private Desk(EntityManager em, String officer) {
            Scope scope = HeldRoles.scope(em, new OfficerCode(officer), TODAY);
            petitions.em = em;
            petitions.scope = scope;
            register.em = em;
            register.scope = scope;
            register.visits = new Answering<>(asked -> asked.shownWhere("1 = 0"));
            register.clocks = ClocksOn.day(em, TODAY);
        }
    }
}
