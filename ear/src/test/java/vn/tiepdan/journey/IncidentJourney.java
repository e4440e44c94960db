package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;
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
        police.selectStarting("Nơi trong danh mục", "Trung ương – Trụ sở")
                .type("Yêu cầu của đoàn", "Trả lời về bồi thường")
                .save();
        assertThat(police.told()).anyMatch(line -> line.contains("Đã xác nhận"));

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
        office.type("Nguồn lực", "Ba cán bộ, một xe").save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã gửi báo cáo nhanh"));

        office.type("Cơ quan đề nghị", "Ban Tiếp công dân Trung ương")
                .type("Người đề nghị", "Trực ban")
                .type("Giờ", "0h02")
                .type("Căn cứ", "Luật Tiếp công dân, điểm d khoản 1 Điều 31")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi đề nghị của nơi tiếp"));
        assertThat(office.barriers()).isEmpty();

        IntakeDesk chair = IntakeDesk.signedIn(third, "chutich").open("/incident/incident?code=" + code);
        chair.press("Tôi đã nhận báo cáo nhanh");
        chair.type("Số quyết định", "15/QĐ-UBND")
                .selectStarting("Lãnh đạo UBND", "Lê Quang Thịnh")
                .select("Chỉ huy", "lãnh đạo UBND")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("phải có công an phường"));
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
                .type("Giờ", "0h04")
                .type("Số người lên xe", "14")
                .save();
        assertThat(office.told()).anyMatch(line -> line.contains("Đã ghi xe xuất phát"));
        assertThat(office.barriers()).isEmpty();
        police.open("/incident/incident?code=" + code)
                .type("Giờ", "0h05")
                .type("Số người về đến", "14")
                .type("Bàn giao cho", "Tổ trưởng tổ 8")
                .type("Biên bản bàn giao", "Về đủ, khỏe mạnh")
                .save();
        assertThat(police.fact("Tình trạng")).contains("đã về đến nơi");
        assertThat(police.everything()).doesNotContain("Mây Ngàn");
        Download minutes = office.open("/incident/incident?code=" + code).download("DOCX");
        try (ZipFile parts = new ZipFile(minutes.path().toFile())) {
            assertThat(new String(
                            parts.getInputStream(parts.getEntry("word/document.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8))
                    .contains("Tổ trưởng tổ 8", "Ban Tiếp công dân Trung ương")
                    .doesNotContain("Mây Ngàn");
        }

        office.type("Mã vụ việc", openCase(product)).save();
        office.press("Chuyển sang theo dõi");
        office.unfold("Ghi lời hứa")
                .type("Điều đã hứa", "Đối thoại với các hộ tổ 8")
                .selectStarting("Người thực hiện", "Lê Quang Thịnh")
                .type("Hạn", "25/6/2024")
                .save();
        assertThat(office.part("Lời hứa")).contains("chưa thực hiện", "NV-TDAN-2024-");
        String task = office.part("Lời hứa").replaceAll("(?s).*(NV-TDAN-2024-[0-9]+).*", "$1");
        assertThat(chair.open("/incident/incident?code=" + code).text()).doesNotContain("Báo cáo kết thúc");
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
        assertThat(office.open("/incident/returns").text()).contains("14 người", "Ban Tiếp công dân Trung ương");
        assertThat(office.barriers()).isEmpty();
        assertThat(office.open("/incident/board?all=true").text()).contains(code, "đã gửi");
        assertThat(office.barriers()).isEmpty();
    }

    private static String openCase(Product product) {
        return PublicApi.inspectorate(product)
                .get("/v1/cases?limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("code"))
                .filter(one -> one.startsWith("VV-TDAN-"))
                .findFirst()
                .orElseThrow();
    }
}
