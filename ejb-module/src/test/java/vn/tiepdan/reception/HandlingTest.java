package vn.tiepdan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.petition.ReplyRow;

class HandlingTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTED, true, false, false",
        "GUIDED, false, true, false",
        "NOT_ACCEPTED, false, true, false",
        "TRANSFERRED, false, false, true",
        "MORE_TIME, false, false, false",
        "ANSWERED, false, false, false"
    })
    void an_answer_stands_in_the_column_of_its_content(
            ReplyContent content, boolean accepted, boolean guided, boolean transferred) {
        Handling handling = Handling.of(answers(content));
        assertThat(handling.accepted()).isEqualTo(accepted);
        assertThat(handling.guided() != null).isEqualTo(guided);
        assertThat(handling.transferred() != null).isEqualTo(transferred);
    }

    @Test
    void without_an_answer_every_column_is_empty() {
        assertThat(Handling.of(List.of())).isEqualTo(new Handling(false, null, null));
    }

    @Test
    void the_last_answer_of_a_kind_counts_and_leaves_the_other_columns_alone() {
        Handling handling = Handling.of(
                answers(ReplyContent.MORE_TIME, ReplyContent.GUIDED, ReplyContent.ACCEPTED, ReplyContent.NOT_ACCEPTED));
        assertThat(handling.accepted()).isTrue();
        assertThat(handling.guided().content()).isEqualTo(ReplyContent.NOT_ACCEPTED);
        assertThat(handling.transferred()).isNull();
    }

    private static List<ReplyRow> answers(ReplyContent... contents) {
        return Stream.of(contents)
                .map(content -> new ReplyRow(
                        content,
                        ReplyMode.POST,
                        LocalDate.of(2024, 6, 18),
                        new OfficerCode("vanphong"),
                        "12/UBND-VP",
                        "Phiếu gửi",
                        null,
                        null))
                .toList();
    }
}
