package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The head's sessions are recorded and missed, conclusions are drawn and carried out, and the year is judged, with no mouse. */
@OnTheProduct
class HeadLedgerJourney {

    private static final String LEDGER = "/headduty/ledger?year=2024";

    @Test
    void sessions_are_held_and_missed_and_what_was_concluded_is_carried_out(
            Browser window, Browser other, Browser third, Product product) throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open(LEDGER);
        assertThat(desk.text())
                .contains(
                        "Lê Quang Thịnh",
                        "Tuần này người đứng đầu còn phải trực tiếp tiếp 1 ngày; còn 4 ngày làm việc",
                        "Tuần 17/06/2024 – 23/06/2024",
                        "Tuần 18/03/2024 – 24/03/2024");
        assertThat(desk.part("Theo từng kỳ")).contains("trước khi theo dõi", "thiếu", "đang trong kỳ");
        assertThat(desk.barriers()).isEmpty();

        desk.open("/headduty/session?code=LT-TDAN-20240606-1");
        assertThat(desk.fact("Kết quả")).contains("chưa ghi");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Từ giờ", "7h30")
                .type("Đến giờ", "11h")
                .choose("Không có ai đến")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã ghi buổi tiếp"));
        assertThat(desk.fact("Người đã tiếp")).contains("Lê Quang Thịnh (trực tiếp)", "Không có ai đến");
        assertThat(desk.text()).doesNotContain("Soạn thông báo kết luận");

        desk.open("/headduty/session?code=LT-TDAN-20240523-1").unfold("Ghi không tiếp");
        desk.type("Lý do không tiếp", "Dự họp đột xuất của tỉnh").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã ghi buổi không tiếp"));

        desk.open("/reception/visit-new")
                .type("Họ tên (hoặc tên tổ chức)", "Hà Thị Kỳ Tiếp")
                .type("Số giấy tờ", "019175004477")
                .type("Địa chỉ", "Tổ 6")
                .type("Nội dung trình bày", "Xin đo lại ranh đất.")
                .choose("Kiến nghị")
                .type("Ngày tiếp", "13/6/2024")
                .type("Giờ đến", "8h15")
                .select("Hình thức tiếp", "Định kỳ")
                .selectStarting("Người chủ trì", "Lê Quang Thịnh")
                .save();
        desk.open("/headduty/session?code=LT-TDAN-20240613-1");
        assertThat(desk.part("Lượt tiếp của buổi")).contains("1 lượt, 1 người");
        desk.type("Từ giờ", "7h30").type("Đến giờ", "11h30").save();
        desk.press("Soạn thông báo kết luận");
        desk.type("Việc phải làm", "Đo lại ranh đất của bà Hà Thị Kỳ Tiếp")
                .selectStarting("Người thực hiện", "Phạm Văn Khôi")
                .type("Hạn thực hiện", "25/6/2024")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("tên"));
        desk.type("Việc phải làm", "Đo lại ranh đất, lập biên bản").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã thêm kết luận"));
        assertThat(desk.barriers()).isEmpty();
        desk.type("Số thông báo", "21/TB-UBND").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã ban hành thông báo kết luận số 21/TB-UBND"));
        assertThat(desk.part("Kết luận")).contains("KL-TDAN-20240613-1", "chưa thực hiện");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.document("DOCX"))
                .contains("21/TB-UBND", "Đo lại ranh đất")
                .doesNotContain("Kỳ Tiếp");

        IntakeDesk officer = IntakeDesk.signedIn(other, "diachinh").open("/");
        assertThat(officer.text()).contains("Bạn còn 1 kết luận tiếp công dân phải thực hiện, 0 đã quá hạn");
        officer.open("/headduty/tasks");
        assertThat(officer.text()).contains("21/TB-UBND, 1");
        assertThat(officer.barriers()).isEmpty();
        officer.type("Ngày thực hiện xong", "18/6/2024")
                .type("Minh chứng", "Biên bản đo ngày 18/06/2024")
                .save();
        assertThat(officer.told()).anyMatch(line -> line.contains("Đã ghi kết luận 1 của thông báo 21/TB-UBND"));
        assertThat(officer.open("/headduty/tasks?show=all").text()).contains("đã thực hiện 18/06/2024");

        desk.open(LEDGER);
        assertThat(desk.part("Việc còn mở")).contains("0 kết luận chưa thực hiện");
        assertThat(desk.part("Các buổi tiếp")).contains("Dự họp đột xuất của tỉnh", "KL-TDAN-20240613-1");
        Download workbook = desk.download("Xuất Excel (.xlsx)");
        assertThat(workbook.suggestedFilename()).isEqualTo("tiep-dan-nguoi-dung-dau-TDAN-2024.xlsx");

        assertThat(PublicApi.inspectorate(product)
                        .get("/v1/reception-compliance/TDAN?year=2024")
                        .body())
                .contains("\"met\":2", "\"missed\":1", "\"from\":\"2024-06-10\"");
        IntakeDesk inspector = IntakeDesk.signedIn(third, "thanhtra").open("/headduty/wards?year=2024");
        assertThat(inspector.text()).contains("phường Thịnh Đán", "%");
        assertThat(inspector.barriers()).isEmpty();
    }

    @Test
    void nobody_is_received_online_before_the_law_knows_it(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/online/sessions");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Số đơn", "D-TDAN-2024-000001")
                .type("Ngày tiếp", "28/6/2024")
                .type("Giờ bắt đầu", "9h")
                .type("Lý do tiếp trực tuyến", "Công dân ở xa")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("chỉ có từ ngày 01/07/2026"));
        assertThat(desk.barriers()).isEmpty();
    }
}
