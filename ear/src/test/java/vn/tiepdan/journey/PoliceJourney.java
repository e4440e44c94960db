package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/** What the police prepare, propose and gather, each with the guard that keeps it lawful, with no mouse. */
@OnTheProduct
class PoliceJourney {

    private static final String SCENARIO = "Đoàn đông trước cổng trụ sở";

    @Test
    void a_scenario_is_approved_by_a_leader_exercised_used_and_learnt_from(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan").open("/scenario/plans");
        assertThat(police.barriers()).isEmpty();
        police.type("Tên kế hoạch", "Bảo đảm an ninh, trật tự phục vụ kỳ họp").save();
        assertThat(police.wrong("Gắn với kế hoạch của phường")).contains("Cần chọn");
        police.selectStarting("Gắn với kế hoạch của phường", "Phối hợp tiếp công dân phục vụ Kỳ họp thứ 7")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã soạn kế hoạch"));
        String plan = police.code();
        assertThat(police.text()).contains("người khác phê duyệt").doesNotContain("Số văn bản");
        assertThat(police.barriers()).isEmpty();

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/scenario/plan?code=" + plan);
        chair.type("Số văn bản", "12/KH-CAP").save();
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã phê duyệt kế hoạch"));
        assertThat(chair.fact("Phê duyệt")).contains("đã phê duyệt", "12/KH-CAP", "Lê Quang Thịnh");

        police.open("/scenario/plan?code=" + plan)
                .type("Tên", SCENARIO)
                .type("Dấu hiệu kích hoạt", "Từ 10 người tụ tập trước cổng")
                .type("Lực lượng", "Hai tổ công an, một tổ dân phòng")
                .type("Việc làm", "Giữ lối đi, mời đại diện vào phòng tiếp")
                .type("Thông tin, liên lạc", "Loa cầm tay, nhóm điện thoại của tổ")
                .type("Giới hạn pháp lý", "Không cưỡng chế người đến gửi đơn")
                .save();
        assertThat(police.wrong("Mức độ")).contains("Cần chọn mức độ");
        police.select("Mức độ", "trung bình").save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã lưu phương án"));
        String scenario = police.code();
        assertThat(police.barriers()).isEmpty();
        police.unfold("Thêm cơ quan phối hợp")
                .type("Cơ quan", "Trạm Y tế phường")
                .type("Đầu mối", "Trạm trưởng, 0208 385 1111")
                .save();
        assertThat(police.part("Cơ quan phối hợp")).contains("Trạm Y tế phường", "chưa xác nhận");
        police.type("Người xác nhận", "Trạm trưởng")
                .type("Ngày xác nhận", "18/06/2024")
                .save();
        assertThat(police.part("Cơ quan phối hợp")).contains("Trạm trưởng xác nhận 18/06/2024");
        police.unfold("Diễn tập")
                .type("Ngày diễn tập", "17/06/2024")
                .type("Rút kinh nghiệm", "Cần thêm một loa ở cổng sau")
                .save();
        assertThat(police.fact("Ngày diễn tập")).contains("17/06/2024", "Cần thêm một loa");

        String gathering = gathering(police);
        police.unfold("Kích hoạt phương án").select("Phương án", SCENARIO).save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã kích hoạt phương án"));
        police.unfold("Rút kinh nghiệm phương án")
                .type("Làm tốt", "Hai tổ có mặt sau 10 phút")
                .save();
        assertThat(police.wrong("Cần làm tốt hơn")).contains("Cần ghi");
        police.type("Cần làm tốt hơn", "Báo cho trạm y tế sớm hơn").save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã ghi rút kinh nghiệm"));
        assertThat(chair.open("/scenario/scenario?code=" + scenario).part("Đã dùng trong vụ việc"))
                .contains(gathering, "Hai tổ có mặt sau 10 phút", "Báo cho trạm y tế sớm hơn");
        assertThat(chair.barriers()).isEmpty();
    }

    @Test
    void a_dossier_needs_an_act_of_the_closed_list_evidence_and_a_second_person(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan").open("/dossier/dossiers");
        assertThat(police.barriers()).isEmpty();
        String code = dossier(police, "Người đập cổng trụ sở", "Đập cổng trụ sở, làm gãy bản lề", null);
        assertThat(police.barriers()).isEmpty();
        police.select("Loại vi phạm", "lợi dụng quyền để gây rối trật tự")
                .select("Bên bị thiệt hại", "Nhà nước")
                .type("Thiệt hại", "Gãy một bản lề cổng")
                .save();
        assertThat(police.wrong("Hành vi bị cấm")).contains("Cần chọn hành vi", "ôn hòa không phải là vi phạm");
        police.selectStarting("Hành vi bị cấm", "Luật Tiếp công dân 6.4").save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã phân loại"));
        police.type("Chứng cứ cần có", "Biên bản sự việc")
                .selectStarting("Người thu thập", "Đại úy Ngô Tiến Dũng")
                .type("Hạn", "20/06/2024")
                .save();
        assertThat(police.part("Danh mục chứng cứ")).contains("Biên bản sự việc", "chưa có");
        assertThat(police.text()).doesNotContain("Đề xuất hướng xử lý");
        police.selectStarting("Chứng cứ", "1. Biên bản sự việc")
                .type("Ghi chú", "Hai người chứng kiến ký")
                .save();
        police.type("Căn cứ pháp luật", "Nghị định 144/2021, Điều 7").save();
        assertThat(police.wrong("Hướng xử lý")).contains("Cần chọn hướng xử lý");
        police.select("Hướng xử lý", "nhắc nhở").save();
        assertThat(police.text())
                .contains("người khác kiểm tra và kết luận")
                .doesNotContain("Ghi đã kiểm tra")
                .doesNotContain("Số quyết định");
        assertThat(police.barriers()).isEmpty();

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/dossier/dossier?code=" + code);
        assertThat(chair.text()).doesNotContain("Số quyết định");
        chair.type("Ý kiến kiểm tra", "Có hành vi trong danh mục, đủ chứng cứ").save();
        chair.type("Số quyết định", "5/NN-CAP").save();
        assertThat(chair.fact("Tình trạng")).contains("nhắc nhở");
        assertThat(chair.fact("Kết luận")).contains("5/NN-CAP", "Lê Quang Thịnh");
        assertThat(chair.text()).doesNotContain("Kết luận không vi phạm");
        assertThat(chair.barriers()).isEmpty();
    }

    @Test
    void that_there_was_no_violation_seals_the_dossier(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan").open("/dossier/dossiers");
        String code = dossier(police, "Người đứng trước cổng", "Đứng cầm đơn trước cổng từ sáng", null);
        police.unfold("Kết luận không vi phạm").type("Lý do", " ").save();
        assertThat(police.wrong("Lý do")).contains("Cần ghi");
        assertThat(police.text()).contains("Vì sao không có vi phạm");
        police.type("Lý do", "Chỉ đến gửi đơn, không gây rối").save();
        assertThat(police.fact("Tình trạng")).contains("không vi phạm, đã niêm phong");
        assertThat(police.everything())
                .contains("Hồ sơ đã niêm phong")
                .doesNotContain("Người đứng trước cổng")
                .doesNotContain("Đứng cầm đơn")
                .doesNotContain("Chỉ đến gửi đơn, không");
        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/dossier/dossier?code=" + code);
        assertThat(chair.everything()).contains("Hồ sơ đã niêm phong").doesNotContain("Người đứng trước cổng");
    }

    @Test
    void a_chair_of_whom_somebody_complains_sees_nothing_of_the_dossier(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan").open("/dossier/dossiers");
        String code = dossier(police, "Người chửi mắng ở cổng", "Chửi mắng Chủ tịch ở cổng", "Lê Quang Thịnh");
        assertThat(police.open("/dossier/dossiers").text()).contains(code);
        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/dossier/dossiers");
        assertThat(chair.text()).doesNotContain(code);
        assertThat(chair.open("/dossier/dossier?code=" + code).everything()).doesNotContain("Người chửi mắng");
        assertThat(other.page()
                        .request()
                        .get(other.address("/dossier/dossier?code=" + code))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void to_disperse_needs_a_legal_ground_and_the_word_of_the_chair(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan");
        String gathering = gathering(police);
        police.open("/incident/measures")
                .select("Loại", "giải tán")
                .selectStarting("Vụ việc", gathering)
                .type("Biện pháp", "Yêu cầu nhóm chặn đường giải tán")
                .type("Căn cứ pháp luật", "Nghị định 38/2005, Điều 5")
                .type("Người có thẩm quyền", "Trưởng Công an phường")
                .save();
        assertThat(police.wrong("Hành vi trái pháp luật (khi giải tán)")).contains("Giải tán cần ghi hành vi");
        assertThat(police.barriers()).isEmpty();
        police.type("Hành vi trái pháp luật (khi giải tán)", "Chặn lòng đường, đốt lốp xe")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã gửi đề xuất"));
        assertThat(police.text()).doesNotContain("Chờ Chủ tịch cho ý kiến");

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/incident/measures");
        assertThat(chair.barriers()).isEmpty();
        chair.press("Không đồng ý");
        assertThat(chair.wrong("Ý kiến (bắt buộc khi không đồng ý)")).contains("Cần ghi");
        chair.type("Ý kiến (bắt buộc khi không đồng ý)", "Mời đại diện nói chuyện trước")
                .press("Đồng ý");
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã ghi ý kiến"));

        LocalDateTime soon = LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMinutes(2);
        String day = soon.toLocalTime()
                        .isAfter(
                                LocalDateTime.now(ZoneId.of("Asia/Ho_Chi_Minh")).toLocalTime())
                ? "18/06/2024"
                : "19/06/2024";
        police.open("/incident/measures")
                .type("Ngày", day)
                .type("Giờ", soon.format(DateTimeFormatter.ofPattern("H'h'mm")))
                .type("Địa điểm cụ thể", "Cổng trụ sở phường")
                .type("Kết quả", "Đường thông sau nửa giờ, không ai bị thương")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("kết quả"));
        assertThat(police.rows("Biện pháp đề xuất"))
                .anyMatch(line -> line.contains("đồng ý") && line.contains("Đường thông sau nửa giờ"));
        assertThat(police.barriers()).isEmpty();
    }

    @Test
    void check_lists_are_ticked_and_a_line_is_dropped_only_after_a_question(Browser window, Browser other) {
        IntakeDesk police = IntakeDesk.signedIn(window, "congan").open("/scenario/checks");
        police.type("Việc phải kiểm tra", "Loa cầm tay đủ pin").save();
        assertThat(police.wrong("Giai đoạn")).contains("Cần chọn");
        police.select("Giai đoạn", "Trước kỳ họp").save();
        police.select("Giai đoạn", "Trong kỳ họp, hằng ngày")
                .type("Việc phải kiểm tra", "Quân số trực buổi sáng")
                .save();
        police.select("Giai đoạn", "Sau kỳ họp")
                .type("Việc phải kiểm tra", "Thu lại trang bị")
                .save();
        assertThat(police.part("Trong kỳ họp, hằng ngày")).contains("Quân số trực buổi sáng");
        assertThat(police.barriers()).isEmpty();
        IntakeDesk office = IntakeDesk.signedIn(other, "vanphong").open("/scenario/checks");
        assertThat(office.text()).doesNotContain("Bỏ mục").doesNotContain("Thêm mục kiểm tra");
        office.press("Đã kiểm tra");
        assertThat(office.part("Trước kỳ họp")).contains("Nguyễn Hồng Nhung");
        assertThat(police.open("/scenario/checks").everything()).contains("Bỏ mục này khỏi danh mục từ hôm nay?");
        police.confirm("Bỏ mục");
        assertThat(police.told()).anyMatch(line -> line.contains("Đã bỏ mục"));
        assertThat(police.part("Trước kỳ họp")).doesNotContain("Loa cầm tay đủ pin");
        assertThat(police.part("Sau kỳ họp")).contains("Thu lại trang bị");
    }

    /** A gathering at the ward that the police saw and confirmed; its page is open then. */
    private static String gathering(IntakeDesk police) {
        police.open("/incident/new")
                .select("Nơi đến", "phường")
                .type("Địa điểm cụ thể", "Cổng trụ sở phường")
                .type("Số người (ước lượng)", "15")
                .type("Ai ước lượng, cách nào", "trực ban đếm")
                .select("Nguồn tin", "thấy tại phường")
                .type("Tình hình", "Nhóm người đứng trước cổng")
                .save();
        String code = police.code();
        police.type("Yêu cầu của đoàn", "Gặp Chủ tịch").save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã xác nhận"));
        return code;
    }

    /** A dossier just opened, on its page; {@code concerned} null for nobody. */
    private static String dossier(IntakeDesk police, String person, String act, String concerned) {
        police.type("Người thực hiện hành vi", person)
                .type("Hành vi (mô tả)", act)
                .type("Ngày vi phạm", "18/06/2024")
                .type("Giờ vi phạm", "0h01");
        if (concerned != null) {
            police.selectStarting("Cán bộ bị khiếu nại, tố cáo trong vụ này", concerned);
        }
        police.save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã mở hồ sơ"));
        return police.code();
    }
}
