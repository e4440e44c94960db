package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The morning's work at the counter, from the first word to the receipt, with no mouse. */
@OnTheProduct
class MorningJourney {

    private static final List<String> PAGES = List.of(
            "/reception/visit-new",
            "/reception/book",
            "/petition/take-in",
            "/petition/register?due=overdue",
            "/petition/register?mine=true",
            "/matter/register",
            "/search",
            "/notice/inbox");

    @Test
    void a_group_is_received_hands_in_a_petition_and_takes_a_receipt_home(Browser window, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/reception/visit-new");
        desk.type("Họ tên (hoặc tên tổ chức)", "Hoàng Thị Sớm Mai")
                .type("Số giấy tờ", "019175004321")
                .type("Địa chỉ", "Tổ 4, phường Thịnh Đán")
                .type("Số người", "7")
                .type("Nội dung trình bày", "Bảy hộ đề nghị nạo vét mương trước mùa mưa.")
                .choose("Kiến nghị")
                .save();
        String visit = desk.code();
        assertThat(visit).startsWith("L-TDAN-2024-");
        assertThat(desk.text()).contains("Hoàng Thị Sớm Mai", "7 người", "02/07/2024");
        assertThat(desk.barriers()).isEmpty();

        desk.follow("Nhận đơn")
                .type("Tóm tắt nội dung", "Đơn kiến nghị nạo vét mương.")
                .save();
        assertThat(desk.code()).startsWith("D-TDAN-2024-");
        assertThat(desk.barriers()).isEmpty();

        desk.follow("Lập giấy biên nhận")
                .type("Nơi nhận", "Phòng tiếp công dân")
                .select("Loại giấy tờ", "Đơn")
                .type("Số trang", "2")
                .save();
        String receipt = desk.text().replaceAll("(?s).*(BN-TDAN-2024-[0-9A-Z]{6}).*", "$1");
        Download paper = desk.download("DOCX " + receipt);
        assertThat(paper.suggestedFilename()).isEqualTo(receipt + ".docx");

        desk.seek(receipt);
        assertThat(desk.text()).contains("Đang được xử lý");
        desk.seek("hoang thi som mai");
        assertThat(desk.text()).contains(visit);
        desk.open("/reception/book");
        assertThat(desk.text()).contains(visit, "còn 14 ngày");

        Answer read = PublicApi.inspectorate(product).get("/v1/visits/" + visit);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains(visit, "2024-07-02");
    }

    @Test
    void a_wrong_number_of_representatives_is_asked_about_and_never_refused(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/reception/visit-new");
        desk.type("Họ tên (hoặc tên tổ chức)", "Đoàn Văn Tất").type("Số giấy tờ", "019175004322");
        desk.type("Địa chỉ", "Tổ 6")
                .type("Số người", "6")
                .type("Nội dung trình bày", "Sáu người cùng trình bày về điện.");
        for (int line = 0; line < 2; line++) {
            window.page().getByText("Thêm người").focus();
            window.page().keyboard().press("Enter");
            window.page().keyboard().insertText("Người Thứ " + (line == 0 ? "Hai" : "Ba"));
            window.page().keyboard().press("Tab");
            window.page().keyboard().insertText("01917500433" + line);
        }
        desk.choose("Phản ánh").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Vẫn tiếp bình thường"));
        desk.type("Tình hình cử người đại diện", "Mỗi ngõ cử một người.").save();
        assertThat(desk.code()).startsWith("L-TDAN-2024-");
    }

    @Test
    void who_denounces_is_named_nowhere(Browser window, Product product) throws Exception {
        String name = "Nguyễn Ẩn Danh Kín";
        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua").open("/reception/visit-new");
        desk.type("Họ tên (hoặc tên tổ chức)", name)
                .type("Số giấy tờ", "019175009999")
                .type("Địa chỉ", "Ngõ Không Ai Biết")
                .type("Nội dung trình bày", "Tố cáo cán bộ nhận tiền khi làm hồ sơ.")
                .choose("Tố cáo")
                .save();
        String visit = desk.code();
        assertThat(visit).startsWith("LTC-TDAN-2024-");
        for (String path : List.of(
                "/reception/visit?code=" + visit,
                "/reception/visit?code=" + visit + "&act=receipt",
                "/reception/visit?code=" + visit + "&act=correct",
                "/petition/take-in?visit=" + visit,
                "/reception/visit-new",
                "/reception/book",
                "/")) {
            assertThat(desk.open(path).everything())
                    .as(path)
                    .doesNotContain("Ẩn Danh", "019175009999", "Không Ai Biết");
        }
        assertThat(desk.seek("nguyen an danh kin").text()).doesNotContain(visit).contains("Không thấy gì");
        assertThat(desk.seek("019175009999").text()).doesNotContain(visit);
        assertThat(product.server().log()).doesNotContain("Ẩn Danh", "019175009999");
        assertThat(product.database().tablesThatHold("Ẩn Danh Kín", "019175009999", "Không Ai Biết"))
                .isEmpty();
    }

    @Test
    void the_pages_of_the_desk_have_no_serious_barrier(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        for (String path : PAGES) {
            assertThat(desk.open(path).barriers()).as(path).isEmpty();
        }
    }
}
