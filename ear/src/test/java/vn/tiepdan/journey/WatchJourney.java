package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import org.junit.jupiter.api.Test;

/** A case of many people is proposed, watched, instructed, reviewed and listed; a hot spot is a leader's word; with no mouse. */
@OnTheProduct
class WatchJourney {

    @Test
    void a_case_of_many_is_watched_until_its_review_day(Browser window, Browser other, Browser third, Product product) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/hotspot/watch?show=proposed&ground=MASS");
        assertThat(desk.text()).contains("chờ người xác nhận", "đề xuất: Đông người");
        assertThat(desk.barriers()).isEmpty();
        String matter = desk.text().replaceAll("(?s).*?(VV-TDAN-2024-\\d{6}).*", "$1");

        desk.open("/hotspot/case?code=" + matter);
        assertThat(desk.part("Xác nhận diện theo dõi")).contains("Số liệu đạt tiêu chí");
        assertThat(desk.barriers()).isEmpty();
        desk.select("Diện theo dõi", "Phức tạp")
                .choose("Liên quan trách nhiệm quản lý của nhiều cơ quan")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã đưa vào theo dõi"));
        desk.type("Ngày xem xét lại", "18/7/2024").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã đưa vào theo dõi"));
        desk.open("/hotspot/case?code=" + matter)
                .select("Diện theo dõi", "Bức xúc")
                .save();
        assertThat(desk.text()).contains("Đánh dấu bức xúc cần ghi lý do");
        desk.open("/hotspot/watch");
        assertThat(desk.text())
                .contains("1 vụ việc phức tạp chưa có ý kiến chỉ đạo", matter, " người · ", "Đông người");
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/matter/case?code=" + matter).part("Theo dõi")).contains("Đông người", "Mở thẻ vụ việc");
        assertThat(desk.barriers()).isEmpty();

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/hotspot/case?code=" + matter);
        chair.type("Nội dung chỉ đạo", "Làm việc với các phòng chuyên môn, báo cáo phương án")
                .selectStarting("Người thực hiện", "Phạm Văn Khôi")
                .type("Hạn", "25/6/2024")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã ghi ý kiến chỉ đạo"));
        assertThat(chair.part("Chỉ đạo của lãnh đạo")).contains("Phạm Văn Khôi", "đang làm");
        assertThat(chair.open("/hotspot/watch").text()).doesNotContain("chưa có ý kiến chỉ đạo");

        desk.open("/hotspot/lists").save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã chốt danh sách DS-TDAN-20240618-1"));
        assertThat(desk.text())
                .containsPattern("Danh sách đã chốt, [1-9][0-9]* vụ việc")
                .contains(matter, "Theo lĩnh vực");
        assertThat(desk.barriers()).isEmpty();
        Download workbook = desk.download("XLSX");
        assertThat(workbook.suggestedFilename()).isEqualTo("DS-TDAN-20240618-1.xlsx");
        assertThat(desk.download("PDF").suggestedFilename()).isEqualTo("DS-TDAN-20240618-1.pdf");

        desk.open("/hotspot/case?code=" + matter).unfold("Đưa vào rà soát");
        desk.choose("Kế hoạch 363/KH-TTCP ngày 20/03/2019")
                .type("Vì sao đưa vào rà soát", "Nhiều lượt, còn ý kiến khác nhau")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã đưa vào rà soát"));
        assertThat(desk.barriers()).isEmpty();
        assertThat(desk.open("/review/register").text())
                .containsPattern("[1-9][0-9]* hồ sơ rà soát")
                .contains(matter);
        assertThat(desk.barriers()).isEmpty();

        desk.open("/hotspot/spots").unfold("Xác định điểm nóng");
        desk.type("Tên điểm nóng", "Khu đường mới")
                .type("Vụ việc thứ nhất", matter)
                .type("Lý do", "Đông người, nhiều lượt")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Chỉ Chủ tịch, Phó Chủ tịch xác định điểm nóng"));
        chair.open("/hotspot/spots").unfold("Xác định điểm nóng");
        assertThat(chair.barriers()).isEmpty();
        chair.type("Tên điểm nóng", "Khu đường mới")
                .type("Vụ việc thứ nhất", matter)
                .type("Lý do", "Đông người, nhiều lượt")
                .save();
        assertThat(chair.told()).anyMatch(line -> line.contains("Đã mở điểm nóng DN-TDAN-2024-1"));
        assertThat(chair.barriers()).isEmpty();
        chair.type("Nội dung", "Đã cử cán bộ xuống địa bàn").save();
        assertThat(chair.part("Nhật ký")).contains("Đã cử cán bộ xuống địa bàn");
        assertThat(chair.open("/hotspot/spots").text()).contains("năm nay mở 1, đang còn 1");

        PublicApi inspectorate = PublicApi.inspectorate(product);
        assertThat(inspectorate.get("/v1/cases?flag=MASS").body()).contains(matter);
        assertThat(inspectorate.get("/v1/cases?flag=ACUTE").body()).doesNotContain(matter);
        assertThat(inspectorate.get("/v1/hot-spots?open=true").body()).contains("DN-TDAN-2024-1");
        IntakeDesk police = IntakeDesk.signedIn(third, "congan").open("/hotspot/case?code=" + matter);
        assertThat(police.text()).doesNotContain("Đông người");

        assertThat(chair.open("/hotspot/rules").text()).contains("Đông người từ (người)", "Phải trưng cầu giám định");
        assertThat(chair.barriers()).isEmpty();
    }
}
