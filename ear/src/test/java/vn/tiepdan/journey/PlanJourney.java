package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The plan of the next session is copied, reviewed, signed, numbered, issued and read, and the one in force is followed, with no mouse. */
@OnTheProduct
class PlanJourney {

    private static final String PLAN = "KH-TDAN-2024-1";
    private static final String NEXT = "KH-TDAN-2024-2";

    @Test
    void the_plan_of_the_session_is_followed_to_its_evidence(Browser window, Product product) throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/plan/session?code=" + PLAN);
        assertThat(desk.fact("Tình trạng")).contains("đang thực hiện");
        assertThat(desk.fact("Số, ký hiệu")).isEqualTo("58/KH-UBND");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.document("DOCX")).contains("58/KH-UBND", "ngày 05 tháng 6 năm 2024");
        assertThat(desk.open("/plan/board?code=" + PLAN).text())
                .contains("Bộ phận Văn phòng – Thống kê phường Thịnh Đán", "Báo cáo, việc định kỳ tới");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/plan/timeline?code=" + PLAN).text()).contains("Đợt hai");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/plan/matrix?code=" + PLAN).text()).contains("Công an phường Thịnh Đán", "CT");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/plan/trace?code=" + PLAN + "&requirement=r94").text())
                .contains("1 nhiệm vụ", "NV-TDAN-2024-");
        assertThat(desk.open("/plan/trace?code=" + PLAN).part("Chương trình, đề án đang tiếp tục"))
                .contains("167/KH-UBND", "không khớp với ký hiệu");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/plan/distribution?code=" + PLAN + "&unread=true").text())
                .contains("Hội Liên hiệp Phụ nữ phường Thịnh Đán")
                .doesNotContain("Đoàn Anh Tuấn");
        assertThat(desk.barriers()).isEmpty();
        assertThat(PublicApi.inspectorate(product)
                        .get("/v1/traceability?plan=" + PLAN + "&requirement=R94")
                        .body())
                .contains("\"due\":\"EACH_DAY\"", "\"serves\":[\"R94\"]");
    }

    @Test
    void the_plan_of_the_next_session_goes_from_copy_to_recipients(
            Browser window, Browser second, Browser third, Browser fourth) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/plan/windows");
        assertThat(desk.text()).contains("Kỳ họp thứ 7, Quốc hội khóa XV");
        desk.unfold("Thêm kỳ họp, sự kiện");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Mã", "QH15-KH8")
                .type("Tên", "Kỳ họp thứ 8, Quốc hội khóa XV")
                .type("Đợt một từ ngày", "21/10/2024")
                .type("Đợt một đến ngày", "13/11/2024")
                .type("Đợt hai từ ngày", "20/11/2024")
                .type("Đợt hai đến ngày", "30/11/2024")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("QH15-KH8"));

        desk.open("/plan/plans?from=" + PLAN);
        assertThat(desk.barriers()).isEmpty();
        desk.select("Cho kỳ họp", "Kỳ họp thứ 8, Quốc hội khóa XV")
                .type("Tên kế hoạch mới", "Phối hợp tiếp công dân phục vụ Kỳ họp thứ 8")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains(NEXT));
        assertThat(desk.text()).contains("Thêm nhiệm vụ", "Trong kỳ họp, mỗi ngày gửi Chủ tịch một báo cáo");
        assertThat(desk.barriers()).isEmpty();
        desk.selectStarting("Thuộc mục", "I. Mục đích")
                .type("Nội dung", "Kiểm tra phòng tiếp công dân trước kỳ họp")
                .selectStarting("Đơn vị chủ trì", "Bộ phận Văn phòng")
                .select("Hạn", "trước ngày khai mạc")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã lưu"));
        desk.open("/plan/draft?code=" + NEXT + "&part=bases");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Số, ký hiệu văn bản", "201/KH-UBND").save();
        assertThat(desk.wrong("Trích yếu")).contains("trích yếu");
        desk.type("Trích yếu", "Kế hoạch phối hợp tiếp công dân phục vụ Kỳ họp thứ 8")
                .type("Cơ quan ban hành", "Thành ủy Thái Nguyên")
                .save();
        assertThat(desk.part("Căn cứ")).contains("201/KH-UBND", "không khớp với ký hiệu");
        for (String part : new String[] {"head", "sections", "recipients", "steps"}) {
            desk.open("/plan/draft?code=" + NEXT + "&part=" + part);
            assertThat(desk.barriers()).as(part).isEmpty();
        }
        assertThat(desk.text()).contains("Người soạn không tự soát", "được in hai lần", "ghi tắt");

        IntakeDesk deputy = IntakeDesk.signedIn(second, "phochutich").open("/plan/draft?code=" + NEXT + "&part=steps");
        deputy.save();
        assertThat(deputy.told()).anyMatch(line -> line.contains("chờ ký"));
        IntakeDesk chair = IntakeDesk.signedIn(third, "chutich").open("/plan/draft?code=" + NEXT);
        chair.save();
        assertThat(chair.told()).anyMatch(line -> line.contains("chờ vào số"));
        desk.open("/plan/draft?code=" + NEXT);
        assertThat(desk.typed("Số")).isEqualTo("59");
        desk.type("Số", "58").save();
        assertThat(desk.wrong("Số")).contains("đã cấp cho một kế hoạch khác");
        desk.type("Số", "59").save();
        desk.press("Ban hành");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã ban hành kế hoạch 59/KH-UBND"));
        assertThat(desk.barriers()).isEmpty();

        IntakeDesk front = IntakeDesk.signedIn(fourth, "mattran").open("/plan/session?code=" + NEXT);
        assertThat(front.text())
                .contains("phần đề nghị dành cho tổ chức của mình", "II.4.a")
                .doesNotContain("Kiểm tra phòng tiếp công dân trước kỳ họp");
        assertThat(front.barriers()).isEmpty();
        front.save();
        assertThat(front.told()).anyMatch(line -> line.contains("Đã xác nhận đọc"));
        assertThat(desk.open("/plan/distribution?code=" + NEXT).rows("Từng bản gửi"))
                .anyMatch(line -> line.contains("Mặt trận Tổ quốc") && line.contains("đã đọc"));
    }

    @Test
    void the_city_sees_which_wards_have_a_plan(Browser window) {
        IntakeDesk city = IntakeDesk.signedIn(window, "thanhpho").open("/plan/plans?window=QH15-KH7");
        assertThat(city.text()).contains("58/KH-UBND");
        assertThat(city.part("Phường chưa có kế hoạch cho kỳ họp này")).contains("Tân Thịnh");
        assertThat(city.barriers()).isEmpty();
        assertThat(city.open("/plan/session?code=" + PLAN).fact("Tình trạng")).contains("đang thực hiện");
    }
}
