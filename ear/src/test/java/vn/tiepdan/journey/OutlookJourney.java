package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is expected to happen is kept and scored, and the Front is asked, grants or declines, with no mouse. */
@OnTheProduct
class OutlookJourney {

    @Test
    void a_forecast_is_kept_as_it_was_approved_and_scored_afterwards(Browser window, Browser other, Product product) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/forecast/edit");
        assertThat(office.barriers()).isEmpty();
        office.type("Vụ việc", PublicApi.inspectorate(product).caseOfTheWard())
                .type("Từ ngày", "18/06/2024")
                .type("Đến ngày", "25/06/2024")
                .type("Khả năng (%)", "70")
                .type("Khoảng (người)", "15")
                .type("Dấu hiệu", "Ba lượt hỏi cùng một việc trong tuần")
                .type("Ứng phó", "Mời đối thoại trước ngày 20/6")
                .save();
        assertThat(office.wrong("Nơi có thể đến")).contains("Cần chọn");
        office.select("Nơi có thể đến", "Đến thành phố")
                .selectStarting("Người theo dõi", "Lê Quang Thịnh")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã lưu dự báo"));
        String code = office.code();
        assertThat(office.fact("Tình trạng")).contains("Bản nháp");
        assertThat(office.barriers()).isEmpty();

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/forecast/forecast?code=" + code);
        chair.press("Duyệt dự báo");
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã duyệt dự báo"));
        chair.press("Nhận theo dõi");
        assertThat(chair.fact("Tình trạng")).contains("Đang theo dõi");
        assertThat(office.open("/forecast/forecast?code=" + code).text()).doesNotContain("Sửa");
        office.type("Số người đã đến", "0")
                .type("Điều đã xảy ra", "Không ai đi")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Chưa hết"));
        office.type("Số người đã đến", "12")
                .type("Điều đã xảy ra", "Mười hai người lên thành phố")
                .save();
        assertThat(office.fact("Tình trạng")).contains("Đã xảy ra");
        assertThat(office.fact("Kết quả")).contains("12 người", "Brier 0,09");
        assertThat(office.open("/forecast/forecasts?show=all").text()).contains("Điểm Brier", "đã xảy ra");
        assertThat(office.barriers()).isEmpty();
    }

    @Test
    void the_front_grants_a_request_for_guidance_and_tells_what_came_of_it(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong");
        String code = ask(office, "Giải thích cách tính giá đất bồi thường");
        assertThat(office.fact("Tài liệu")).contains("Tờ gấp hỏi đáp");
        String request = request(office);
        assertThat(office.barriers()).isEmpty();

        IntakeDesk front = IntakeDesk.signedIn(other, "mattran").open("/coordination/task?code=" + request);
        assertThat(front.fact("Phục vụ yêu cầu"))
                .contains("hướng dẫn, giải thích cho người dân")
                .doesNotContain("R116");
        front.press("Nhận");
        front.open("/outreach/guidance?code=" + code)
                .type("Ngày hướng dẫn", "18/06/2024")
                .type("Số người dự", "34")
                .save();
        assertThat(front.wrong("Kết quả")).contains("Cần ghi");
        front.type("Kết quả", "Các hộ đã rõ cách tính, còn hai hộ xin gặp riêng")
                .save();
        assertThat(front.fact("Kết quả")).contains("34 người dự", "hai hộ xin gặp riêng");
        assertThat(front.barriers()).isEmpty();
        front.open("/coordination/task?code=" + request)
                .type("Minh chứng", "Phiếu hướng dẫn " + code)
                .save();
        assertThat(front.text()).doesNotContain("Xác nhận hoàn thành");
        office.open("/coordination/task?code=" + request).press("Xác nhận hoàn thành");
        assertThat(office.open("/outreach/guidances").text()).contains(code);
        assertThat(office.barriers()).isEmpty();
    }

    @Test
    void a_request_that_is_declined_is_no_failure(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong");
        String code = ask(office, "Phổ biến lịch tiếp công dân");
        String request = request(office);
        IntakeDesk front = IntakeDesk.signedIn(other, "mattran").open("/coordination/task?code=" + request);
        front.unfold("Từ chối có lý do")
                .type("Lý do từ chối", "Trùng ngày đại hội Mặt trận")
                .save();
        assertThat(front.told()).anyMatch(line -> line.contains("Đã từ chối"));
        office.open("/outreach/guidance?code=" + code);
        assertThat(office.part("Trả lời của tổ chức"))
                .contains("từ chối có lý do", "từ chối không bị tính là không hoàn thành");
        assertThat(office.text()).doesNotContain("Số người dự");
        assertThat(office.open("/coordination/tasks?which=OVERDUE").text()).doesNotContain(request);
        assertThat(front.open("/outreach/guidance?code=" + code).text()).doesNotContain("Số người dự");
        assertThat(front.barriers()).isEmpty();
    }

    private static String ask(IntakeDesk office, String content) {
        office.open("/outreach/ask")
                .select("Người dân trong vụ việc là", "Người dân nói chung")
                .type("Nội dung", content)
                .type("Tài liệu", "Tờ gấp hỏi đáp")
                .type("Cho ai", "Các hộ ở tổ 8")
                .type("Trước ngày", "25/06/2024")
                .save();
        assertThat(office.wrong("Tổ chức")).contains("Cần chọn tổ chức");
        office.selectStarting("Tổ chức", "Ủy ban Mặt trận Tổ quốc phường Thịnh Đán")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi đề nghị"));
        return office.code();
    }

    /** The task by which the organisation is asked, as the page of the guidance tells it. */
    private static String request(IntakeDesk office) {
        return office.part("Trả lời của tổ chức").replaceAll("(?s).*(NV-TDAN-2024-[0-9]+).*", "$1");
    }
}
