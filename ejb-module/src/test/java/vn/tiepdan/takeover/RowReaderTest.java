package vn.tiepdan.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.TakenOverPetition;

/** One row of an old register: what it says, and every reason for which it is refused. */
class RowReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 18);
    private static final int LINE = 7;

    private final Map<RegisterField, String> row = new LinkedHashMap<>(Map.of(
            RegisterField.NUMBER, "12",
            RegisterField.RECEIVED_ON, "05/02/2024",
            RegisterField.NAME, "Nguyễn Thị Hường",
            RegisterField.ADDRESS, "Tổ 8, phường Thịnh Đán",
            RegisterField.SUMMARY, "Đề nghị xem lại ranh giới thửa đất",
            RegisterField.KIND, "Khiếu nại"));

    @Test
    void an_open_petition_is_what_the_register_says() {
        TakenOverPetition petition = read().petition();
        assertThat(petition.number()).isEqualTo(12);
        assertThat(petition.year()).isEqualTo(2024);
        assertThat(petition.classification().kind()).isEqualTo(PetitionKind.COMPLAINT);
        assertThat(petition.classification().competence()).isEqualTo(Competence.OWN);
        assertThat(petition.paper().receivedOn()).isEqualTo(LocalDate.of(2024, 2, 5));
        assertThat(petition.paper().source()).isEqualTo(IntakeSource.DIRECT);
        assertThat(petition.paper().signatures()).isEqualTo(1);
        assertThat(petition.paper().author().paperKind()).isEqualTo(PaperKind.NOT_STATED);
        assertThat(petition.closedOn()).isNull();
    }

    @Test
    void a_closed_one_keeps_its_day_and_the_words_of_its_end() {
        RowReader.Read read = with(RegisterField.OUTCOME, "Đã hướng dẫn")
                .with(RegisterField.ANSWERED_ON, "ngày 9 tháng 2 năm 2024")
                .with(RegisterField.REPLY_NUMBER, "12/UBND")
                .with(RegisterField.NOTE, "=cmd|' /C calc'!A0")
                .read();
        assertThat(read.petition().closedOn()).isEqualTo(LocalDate.of(2024, 2, 9));
        assertThat(read.words()).isEqualTo("Đã hướng dẫn · 12/UBND · =cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @CsvSource({
        "Khiếu nại, COMPLAINT",
        "KN, COMPLAINT",
        "đơn khiếu nại lần đầu, COMPLAINT",
        "TỐ CÁO, DENUNCIATION",
        "TC, DENUNCIATION",
        "to cao, DENUNCIATION",
        "Kiến nghị, RECOMMENDATION",
        "Kiến nghị - phản ánh, RECOMMENDATION",
        "KNPA, RECOMMENDATION",
        "Phản ánh, FEEDBACK"
    })
    void a_kind_is_known_by_the_words_of_wards(String told, PetitionKind kind) {
        row.put(RegisterField.NAME, "Lê Văn Bình");
        assertThat(with(RegisterField.KIND, told)
                        .read()
                        .petition()
                        .classification()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NUMBER, -, takeover.row.number-missing",
                "NUMBER, 12a, takeover.row.number-unreadable",
                "NUMBER, 0, petition.take-over.number",
                "NUMBER, 12/2023, petition.take-over.year",
                "RECEIVED_ON, -, petition.received-on.missing",
                "RECEIVED_ON, hôm qua, takeover.row.day-unreadable",
                "RECEIVED_ON, 31/02/2024, takeover.row.day-impossible",
                "RECEIVED_ON, 00/00/2024, takeover.row.day-impossible",
                "RECEIVED_ON, 02/13/2024, takeover.row.day-order",
                "RECEIVED_ON, 45327, takeover.row.day-serial",
                "RECEIVED_ON, 19/06/2024, petition.received-in-future",
                "RECEIVED_ON, 01/09/1945, petition.received-too-early",
                "WRITTEN_ON, 01/01/1900, petition.written-too-early",
                "NAME, -, takeover.row.name-missing",
                "ADDRESS, -, identity.address.missing",
                "PAPER_NUMBER, 12345, identity.paper-number.malformed",
                "SUMMARY, -, petition.summary.missing",
                "KIND, -, takeover.row.kind-missing",
                "KIND, Đơn thư, takeover.row.kind-unknown",
                "KIND, 'Khiếu nại, tố cáo', takeover.row.kind-mixed",
                "KIND, KNTC, takeover.row.kind-mixed",
                "PEOPLE, nhiều, petition.signatures.malformed",
                "OUTCOME, Đã trả lời, takeover.row.closed-without-day",
                "OUTCOME, Không thụ lý, takeover.row.closed-without-day",
                "OUTCOME, Đã thụ lý, takeover.row.accepted-without-day",
                "OUTCOME, QĐ 15, takeover.row.outcome-unclear",
                "ANSWERED_ON, 01/02/2024, petition.reply.before-receipt",
                "ANSWERED_ON, 19/06/2024, petition.reply.in-future",
                "ACCEPTED_ON, 04/02/2024, petition.reply.before-receipt"
            })
    void what_cannot_be_taken_over_is_refused_with_its_row_and_column(RegisterField field, String told, String code) {
        if (told == null) {
            row.remove(field);
        } else {
            row.put(field, told);
        }
        RowReader.Read read = read();
        assertThat(read.petition()).isNull();
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(LINE);
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.code()).isEqualTo(code);
        });
    }

    @Test
    void a_formula_without_a_result_is_never_computed() {
        assertThat(codes(with(RegisterField.NAME, SheetRow.NO_VALUE).read())).containsExactly("takeover.row.no-value");
    }

    @Test
    void what_is_open_has_no_day_of_an_answer() {
        with(RegisterField.OUTCOME, "Đang giải quyết");
        assertThat(read().petition().closedOn()).isNull();
        assertThat(codes(with(RegisterField.ANSWERED_ON, "09/02/2024").read()))
                .containsExactly("takeover.row.open-with-day");
    }

    @Test
    void an_anonymous_complaint_was_not_accepted() {
        with(RegisterField.NAME, "Nặc danh");
        assertThat(read().petition().paper().author()).isNull();
        assertThat(read().petition().paper().signatures()).isZero();
        assertThat(codes(with(RegisterField.ACCEPTED_ON, "09/02/2024").read()))
                .containsExactly("petition.accept.not-eligible");
    }

    @Test
    void a_denunciation_does_not_name_its_author_in_any_word() {
        with(RegisterField.KIND, "Tố cáo");
        assertThat(with(RegisterField.SUMMARY, "Bà Nguyen Thi Huong tố cáo thu chi")
                        .read()
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("protection.text-names-author");
                    assertThat(problem.arguments()).isEmpty();
                });
        with(RegisterField.SUMMARY, "Tố cáo thu chi");
        assertThat(codes(with(RegisterField.NOTE, "bà Hường, Nguyễn Hường").read()))
                .containsExactly("protection.text-names-author");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        with(RegisterField.NUMBER, "x")
                .with(RegisterField.RECEIVED_ON, "31/02/2024")
                .with(RegisterField.KIND, "?");
        assertThat(codes(read()))
                .containsExactlyInAnyOrder(
                        "takeover.row.number-unreadable", "takeover.row.day-impossible", "takeover.row.kind-unknown");
    }

    @Test
    void name_and_address_may_stand_in_one_cell() {
        row.remove(RegisterField.NAME);
        row.remove(RegisterField.ADDRESS);
        with(RegisterField.NAME_AND_ADDRESS, "Lê Văn Đất, tổ 5, phường Thịnh Đán");
        assertThat(read().petition().paper().author().fullName()).isEqualTo("Lê Văn Đất");
        assertThat(read().petition().paper().author().address()).isEqualTo("tổ 5, phường Thịnh Đán");
    }

    @Test
    void what_went_to_another_body_was_not_ours_and_what_came_from_one_tells_from_whom() {
        assertThat(with(RegisterField.TRANSFERRED_TO, "UBND huyện")
                        .read()
                        .petition()
                        .classification()
                        .competence())
                .isEqualTo(Competence.OTHER);
        row.remove(RegisterField.TRANSFERRED_TO);
        assertThat(with(RegisterField.FORWARDED_BY, "UBND tỉnh")
                        .read()
                        .petition()
                        .paper()
                        .source())
                .isEqualTo(IntakeSource.FORWARDED);
    }

    private RowReaderTest with(RegisterField field, String told) {
        row.put(field, told);
        return this;
    }

    private RowReader.Read read() {
        Map<RegisterField, Integer> columns = new LinkedHashMap<>();
        List<String> cells = new ArrayList<>();
        row.forEach((field, told) -> {
            columns.put(field, cells.size());
            cells.add(told);
        });
        return new RowReader(columns, TODAY).read(new SheetRow(LINE, cells));
    }

    private static List<String> codes(RowReader.Read read) {
        return read.problems().stream().map(RowProblem::code).toList();
    }
}
