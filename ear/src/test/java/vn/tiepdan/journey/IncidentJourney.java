package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A group goes to the Centre and comes home again, through every guard of the procedure, with no mouse. */
@OnTheProduct
class IncidentJourney {

    @Test
    void a_group_goes_to_the_centre_and_home_again_with_all_its_guards(
            Browser window, Browser other, Browser third, Product product) throws IOException {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/incident/destinations");
        office.select("Nơi đến", "Trung ương")
                .type("Tên nơi đến", "Trụ sở tiếp công dân ở Hà Nội")
                .type("Địa chỉ", "Hà Nội")
                .type("Đầu mối liên hệ", "Trực ban")
                .save();
        assertThat(office.wrong("Đường đi, phương tiện")).contains("Cần ghi");
        office.type("Đường đi, phương tiện", "85 km, xe 29 chỗ")
                .type("Nơi nghỉ", "Nhà khách")
                .type("Kinh phí dự kiến", "6 triệu đồng")
                .save();
        assertThat(office.text()).contains("Trụ sở tiếp công dân ở Hà Nội", "6 triệu đồng");
        assertThat(office.barriers()).isEmpty();

        IntakeDesk police = IntakeDesk.signedIn(other, "congan").open("/incident/new");
        assertThat(police.barriers()).isEmpty();
        police.select("Nơi đến", "Trung ương")
                .type("Địa điểm cụ thể", "Bến xe thành phố")
                .type("Số người (ước lượng)", "14")
                .type("Ai ước lượng, cách nào", "trưởng bến đếm")
                .select("Nguồn tin", "tin báo")
                .type("Tình hình", "Đoàn chuẩn bị lên xe")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã ghi dấu hiệu"));
        String code = police.code();
        assertThat(police.fact("Giai đoạn của kỳ họp")).contains("trong kỳ họp, đợt 2");
        assertThat(police.barriers()).isEmpty();
        IntakeDesk chair = IntakeDesk.signedIn(third, "chutich").open("/notice/inbox");
        assertThat(chair.text()).contains(code, "Có dấu hiệu tập trung đông người: khoảng 14 người");
        police.selectStarting("Nơi trong danh mục", "Trung ương – Trụ sở")
                .type("Yêu cầu của đoàn", "Trả lời về bồi thường")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã xác nhận"));
        assertThat(chair.open("/notice/inbox").follow(code).fact("Tình trạng")).contains("đã xác nhận");

        office.open("/incident/incident?code=" + code);
        office.unfold("Ghi người đại diện")
                .type("Họ tên người đại diện", "Hà Thị Mây Ngàn")
                .type("Đại diện cho", "các hộ tổ 8")
                .save();
        assertThat(office.part("Người đại diện")).contains("Hà Thị Mây Ngàn");
        assertThat(police.open("/incident/incident?code=" + code).everything()).doesNotContain("Mây Ngàn");
        office.type("Sự việc (đếm được, nhìn thấy)", "14 người ở bến xe")
                .type("Phương án xử lý", "Cử tổ công tác")
                .type("Thuận lợi", "Nhanh")
                .type("Khó khăn", "Đường xa")
                .save();
        assertThat(office.wrong("Nguồn lực")).contains("Cần ghi");
        assertThat(office.address()).endsWith("/incident/incident?code=" + code);
        office.type("Sự việc (đếm được, nhìn thấy)", "Bà Hà Thị Mây Ngàn và 13 người ở bến xe")
                .type("Nguồn lực", "Ba cán bộ, một xe")
                .save();
        assertThat(office.wrong("Sự việc (đếm được, nhìn thấy)")).contains("nêu tên người đại diện");
        assertThat(office.address()).endsWith("/incident/incident?code=" + code);
        office.type("Sự việc (đếm được, nhìn thấy)", "14 người ở bến xe").save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi báo cáo nhanh"));

        assertThat(office.text()).doesNotContain("Ghi xe xuất phát");
        office.type("Cơ quan đề nghị", "Ban Tiếp công dân Trung ương")
                .type("Người đề nghị", "Trực ban")
                .type("Giờ", "0h02")
                .type("Căn cứ", "Luật Tiếp công dân, điểm d khoản 1 Điều 31")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi đề nghị của nơi tiếp"));
        assertThat(office.barriers()).isEmpty();

        assertThat(office.text()).doesNotContain("Ghi xe xuất phát");
        chair.open("/incident/incident?code=" + code).press("Tôi đã nhận báo cáo nhanh");
        assertThat(chair.offered("Chỉ huy")).containsExactly("– Chọn –", "lãnh đạo UBND", "công an");
        assertThat(chair.offered("Mặt trận (đề nghị)"))
                .hasSizeGreaterThan(1)
                .noneMatch(line -> line.contains("Ngô Tiến Dũng"));
        chair.type("Số quyết định", "15/QĐ-UBND")
                .selectStarting("Công an phường", "Đại úy Ngô Tiến Dũng")
                .select("Chỉ huy", "công an")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("phải có Chủ tịch hoặc Phó Chủ tịch UBND"));
        chair.open("/incident/incident?code=" + code)
                .type("Số quyết định", "15/QĐ-UBND")
                .selectStarting("Lãnh đạo UBND", "Lê Quang Thịnh")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("xin chọn một người chỉ huy"));
        chair.select("Chỉ huy", "lãnh đạo UBND").save();
        assertThat(chair.told()).anyMatch(line -> line.contains("phải có công an phường"));
        assertThat(chair.typed("Số quyết định")).isEqualTo("15/QĐ-UBND");
        assertThat(chair.address()).endsWith("/incident/incident?code=" + code);
        chair.selectStarting("Công an phường", "Đại úy Ngô Tiến Dũng").save();
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã cử tổ công tác"));
        assertThat(chair.barriers()).isEmpty();

        assertThat(police.open("/incident/incident?code=" + code).part("Người đại diện"))
                .contains("Mây Ngàn");
        police.type("Giờ", "0h03").save();
        assertThat(police.part("Tổ công tác")).contains("đến nơi");
        office.open("/incident/incident?code=" + code)
                .type("Giờ", "0h03")
                .type("Nói chuyện với ai", "đại diện các hộ tổ 8")
                .type("Nội dung", "Giải thích lộ trình giải quyết")
                .type("Cam kết của ta", "Đối thoại trong tuần")
                .type("Kết quả", "Bà con đồng ý về")
                .save();
        assertThat(office.fact("Tình trạng")).contains("đang vận động");
        office.type("Phương tiện", "Xe 29 chỗ của phường")
                .type("Giờ", "0h01")
                .type("Số người lên xe", "14")
                .save();
        assertThat(office.wrong("Giờ")).contains("không thể trước");
        office.unfold("Bà con ở lại")
                .type("Báo cáo tình hình", "Bà con muốn chờ thêm một buổi")
                .save();
        assertThat(office.fact("Tình trạng")).contains("ở lại, được tiếp tại chỗ");
        office.unfold("Ghi lần vận động")
                .type("Giờ", "0h03")
                .type("Nói chuyện với ai", "đại diện các hộ tổ 8")
                .type("Nội dung", "Hẹn ngày đối thoại")
                .type("Kết quả", "Bà con tự nguyện về")
                .save();
        assertThat(office.part("Vận động")).contains("Giải thích lộ trình giải quyết", "Hẹn ngày đối thoại");
        office.unfold("Bà con tự nguyện về")
                .type("Phương tiện", "Xe 29 chỗ của phường")
                .go("Tab", "Tab")
                .write("0h04")
                .type("Số người lên xe", "14")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi xe xuất phát"));
        assertThat(office.barriers()).isEmpty();
        police.open("/incident/incident?code=" + code)
                .type("Giờ", "0h05")
                .type("Số người về đến", "13")
                .type("Bàn giao cho", "Tổ trưởng tổ 8")
                .type("Biên bản bàn giao", "Mọi người khỏe mạnh")
                .save();
        assertThat(police.wrong("Lý do số người về khác số người đi")).contains("ghi lý do chênh lệch");
        police.type("Lý do số người về khác số người đi", "Một người xuống thăm con ở Sóc Sơn")
                .save();
        assertThat(police.fact("Tình trạng")).contains("đã về đến nơi");
        assertThat(police.everything()).doesNotContain("Mây Ngàn");
        assertThat(office.open("/incident/incident?code=" + code).document("DOCX"))
                .contains("Tổ trưởng tổ 8", "Ban Tiếp công dân Trung ương", "Sóc Sơn")
                .doesNotContain("Mây Ngàn");

        office.type("Mã vụ việc", PublicApi.inspectorate(product).caseOfTheWard())
                .save();
        assertThat(office.text()).contains("Trong sổ của vụ việc", "lượt tiếp");
        office.type("Ghi chú", "Đơn của các hộ đã vào sổ từ trước").press("Chuyển sang theo dõi");
        assertThat(office.fact("Đã vào sổ")).contains("lượt tiếp", "đã vào sổ từ trước");
        assertThat(office.text()).contains("Chủ tịch UBND kết thúc vụ việc này");
        office.unfold("Ghi lời hứa")
                .type("Điều đã hứa", "Đối thoại với các hộ tổ 8")
                .selectStarting("Người thực hiện", "Lê Quang Thịnh")
                .type("Hạn", "25/6/2024")
                .save();
        assertThat(office.part("Lời hứa")).contains("chưa thực hiện", "NV-TDAN-2024-");
        String task = office.part("Lời hứa").replaceAll("(?s).*(NV-TDAN-2024-[0-9]+).*", "$1");
        assertThat(office.text()).contains("Còn 1 lời hứa chưa thực hiện");
        assertThat(chair.open("/incident/incident?code=" + code).text())
                .contains("Còn 1 lời hứa chưa thực hiện")
                .doesNotContain("Báo cáo kết thúc");
        chair.open("/coordination/task?code=" + task)
                .type("Minh chứng", "Biên bản đối thoại ngày 18/06/2024")
                .save();
        office.open("/coordination/task?code=" + task).press("Xác nhận hoàn thành");
        chair.open("/incident/incident?code=" + code)
                .type("Báo cáo kết thúc", "Bà con đã về, đã đối thoại")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã kết thúc vụ việc"));
        assertThat(chair.part("Dòng thời gian")).contains("đang vận động", "đã về đến nơi", "đã kết thúc");
        assertThat(chair.barriers()).isEmpty();
        assertThat(office.open("/incident/returns").text())
                .contains("14 người", "13 người", "Ban Tiếp công dân Trung ương");
        assertThat(office.barriers()).isEmpty();
        assertThat(office.open("/incident/board?all=true").text()).contains(code, "đã gửi");
        assertThat(office.barriers()).isEmpty();
    }

    @Test
    void who_is_too_late_sees_what_was_written_meanwhile_and_keeps_what_he_typed(Browser window, Browser other) {
        IntakeDesk office = IntakeDesk.signedIn(window, "vanphong").open("/incident/new");
        office.select("Nơi đến", "phường")
                .type("Địa điểm cụ thể", "Sân trụ sở")
                .type("Số người (ước lượng)", "7")
                .type("Ai ước lượng, cách nào", "bảo vệ đếm")
                .select("Nguồn tin", "thấy tại phường")
                .type("Tình hình", "Chờ gặp lãnh đạo")
                .save();
        String code = office.code();
        IntakeDesk police = IntakeDesk.signedIn(other, "congan").open("/incident/incident?code=" + code);
        police.unfold("Ghi diễn biến hoặc vi phạm")
                .type("Giờ", "0h02")
                .type("Diễn biến", "Thêm hai người đến")
                .save();
        office.type("Yêu cầu của đoàn", "Gặp Chủ tịch").save();
        assertThat(office.told()).anyMatch(line -> line.contains("Vụ việc vừa có người ghi thêm"));
        assertThat(office.text()).contains("Bản mới của Đại úy Ngô Tiến Dũng", "ghi diễn biến");
        assertThat(office.part("Dòng thời gian")).contains("Thêm hai người đến");
        assertThat(office.typed("Yêu cầu của đoàn")).isEqualTo("Gặp Chủ tịch");
        assertThat(office.address()).endsWith("/incident/incident?code=" + code);
        assertThat(office.barriers()).isEmpty();
        office.save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã xác nhận"));
    }
}
