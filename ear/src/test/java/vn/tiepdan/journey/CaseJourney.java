package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two cases are put together and parted again, with no mouse; the story of a case is read in one place. */
@OnTheProduct
class CaseJourney {

    @Test
    void a_case_is_merged_and_put_back(Browser window, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        String first = caseOf(desk, "Lối đi chung ngõ Hạnh Phúc");
        String second = caseOf(desk, "Ngõ Hạnh Phúc bị rào");
        desk.open("/matter/case?code=" + second);
        assertThat(desk.fact("Đơn")).isEqualTo("1");
        assertThat(desk.text()).contains("Diễn biến", "Nhận đơn", "Mở vụ việc", "Phạm Thị Ngõ Nhỏ");
        assertThat(desk.barriers()).isEmpty();

        desk.unfold("Nhập vào vụ việc khác").type("Nhập vào vụ việc", first).confirm("Nhập vụ việc");
        assertThat(desk.code()).isEqualTo(first);
        assertThat(desk.fact("Đơn")).isEqualTo("2");
        assertThat(desk.text()).contains(second, "Nhận vụ việc khác nhập vào");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/matter/case?code=" + second).text()).contains("Vụ việc này đã nhập vào");
        assertThat(PublicApi.inspectorate(product).get("/v1/cases/" + second).body())
                .contains("\"mergedInto\":\"" + first + "\"");

        desk.open("/matter/case?code=" + first).confirm("Hoàn lại");
        assertThat(desk.fact("Đơn")).isEqualTo("1");
        assertThat(desk.open("/matter/case?code=" + second).fact("Đơn")).isEqualTo("1");
        desk.open("/matter/register");
        assertThat(desk.text()).contains("Lượt người", "Vụ việc", "Đơn");
        assertThat(desk.barriers()).isEmpty();
    }

    private static String caseOf(IntakeDesk desk, String title) {
        desk.open("/petition/take-in")
                .type("Họ tên (hoặc tên tổ chức)", "Phạm Thị Ngõ Nhỏ")
                .type("Địa chỉ", "Tổ 31")
                .type("Tóm tắt nội dung", "Rào lối đi chung vào ngõ.")
                .choose("Kiến nghị")
                .type("Hoặc mở vụ việc mới với tên", title)
                .save();
        return desk.text().replaceAll("(?s).*(VV-TDAN-2024-[0-9]{6}).*", "$1");
    }
}
