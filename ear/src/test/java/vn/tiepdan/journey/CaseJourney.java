package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Two cases are put together and parted again, with no mouse; the story of a case is read in one place. */
@OnTheProduct
class CaseJourney {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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

    @Test
    void its_work_and_its_papers_stand_on_the_page_of_a_case(Browser window, Browser other, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        String matter = caseOf(desk, "Bến đò cuối ngõ Bờ Sông", "Khiếu nại");
        desk.open("/matter/case?code=" + matter);
        assertThat(desk.part("Việc phải làm")).contains("Kiểm tra điều kiện xử lý", "Đang xử lý", "Chưa giao", "còn");
        assertThat(desk.part("Văn bản, giấy tờ")).contains("Chưa có văn bản, giấy tờ.");
        String petition = desk.part("Việc phải làm").replaceAll("(?s).*(D-TDAN-2024-[0-9]{6}).*", "$1");

        desk.open("/petition/dossier?code=" + petition + "&act=attach");
        window.page()
                .getByLabel("Tệp", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("ban-do-ben-do.png", "image/png", DOT));
        desk.save();
        desk.open("/matter/case?code=" + matter);
        assertThat(desk.part("Văn bản, giấy tờ")).contains("ban-do-ben-do.png", "PNG", petition);
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.download("ban-do-ben-do.png").suggestedFilename()).isEqualTo("ban-do-ben-do.png");

        PublicApi inspectorate = PublicApi.inspectorate(product);
        assertThat(inspectorate.get("/v1/cases/" + matter + "/documents").body())
                .contains("\"name\":\"ban-do-ben-do.png\"", "\"record\":\"" + petition + "\"");
        assertThat(inspectorate.get("/v1/cases/" + matter + "/work").body())
                .contains("\"step\":\"CHECK\"", "\"inHand\":null");

        IntakeDesk city = IntakeDesk.signedIn(other, "thanhpho").open("/matter/case?code=" + matter);
        assertThat(city.part("Việc phải làm")).contains(petition, "Kiểm tra điều kiện xử lý");
        assertThat(city.everything()).doesNotContain("ban-do-ben-do");
        assertThat(city.barriers()).isEmpty();
    }

    private static String caseOf(IntakeDesk desk, String title) {
        return caseOf(desk, title, "Kiến nghị");
    }

    private static String caseOf(IntakeDesk desk, String title, String kind) {
        desk.open("/petition/take-in")
                .type("Họ tên (hoặc tên tổ chức)", "Phạm Thị Ngõ Nhỏ")
                .type("Địa chỉ", "Tổ 31")
                .type("Tóm tắt nội dung", "Rào lối đi chung vào ngõ.")
                .choose(kind)
                .type("Hoặc mở vụ việc mới với tên", title)
                .save();
        return desk.text().replaceAll("(?s).*(VV-TDAN-2024-[0-9]{6}).*", "$1");
    }
}
