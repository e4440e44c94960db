package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What happens to a written visit, with no mouse: refused on proof, received all the same, guided once, counted. */
@OnTheProduct
class RefusalJourney {

    private static final String MATTER = "Đòi lại thửa 41 xóm Gò Móc";
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void article_9_3_waits_for_four_papers_and_for_the_chair(Browser window, Browser other, Product product)
            throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        String earlier = told(desk, "Hoàng Thị Gò Móc", "019175004501", "Khiếu nại", MATTER, MATTER);
        desk.begin("Ghi kết quả buổi tiếp");
        explained(desk);
        assertThat(desk.fact("Trạng thái")).contains("Đã trả lời");
        String matter = desk.everything().replaceAll("(?s).*(VV-TDAN-2024-[0-9]{6}).*", "$1");
        String visit = told(desk, "Hoàng Thị Gò Móc", "019175004501", "Khiếu nại", MATTER, null);
        desk.begin("Gắn vào vụ việc").type("Vụ việc đã có", matter).save();

        desk.begin("Từ chối tiếp");
        assertThat(desk.text())
                .contains("Thiếu giấy tờ tùy thân không phải căn cứ")
                .doesNotContain("vũ khí");
        assertThat(desk.barriers()).isEmpty();
        desk.selectStarting("Căn cứ từ chối", "Vụ việc đã giải quyết đúng pháp luật")
                .type("Sự việc", "Đã giải quyết đúng pháp luật, vẫn kéo dài")
                .save();
        assertThat(String.join("\n", desk.told()))
                .contains(
                        "hỏi công dân có tình tiết mới không",
                        "Thiếu văn bản giải quyết cuối cùng",
                        "Thiếu văn bản kiểm tra, rà soát",
                        "Thiếu văn bản đã thông báo",
                        "Thiếu lượt tiếp trước đã giải thích");
        assertThat(desk.typed("Sự việc")).contains("vẫn kéo dài");
        assertThat(desk.barriers()).isEmpty();

        desk.open("/reception/visit?code=" + visit + "&act=attach");
        window.page()
                .getByLabel("Tệp", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("quyet-dinh-12.png", "image/png", DOT));
        desk.save();
        desk.begin("Từ chối tiếp")
                .selectStarting("Căn cứ từ chối", "Vụ việc đã giải quyết đúng pháp luật")
                .type("Sự việc", "Đã giải quyết đúng pháp luật, vẫn kéo dài")
                .choose("Đã hỏi: không có tình tiết mới");
        window.page().locator("[id$='file-SETTLEMENT']").focus();
        desk.go("ArrowDown");
        field(window, "number-REVIEW", "5/KL-UBND");
        field(window, "on-REVIEW", "3/6/2024");
        field(window, "number-WRITTEN_NOTICE", "6/TB-UBND");
        field(window, "on-WRITTEN_NOTICE", "4/6/2024");
        desk.save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Thiếu lượt tiếp trước đã giải thích"));
        desk.type("Mã lượt tiếp trước", earlier).save();
        assertThat(desk.text())
                .contains("Đã trình Chủ tịch", "Đang trình Chủ tịch", "khoản 3 Điều 9", "5/KL-UBND", earlier);
        assertThat(desk.fact("Trạng thái")).contains("Đang xử lý");

        IntakeDesk chair = IntakeDesk.signedIn(other, "chutich").open("/reception/visit?code=" + visit);
        chair.begin("Quyết định từ chối tiếp").save();
        assertThat(chair.text()).contains("Đã quyết định từ chối", "chờ thông báo");
        assertThat(chair.barriers()).isEmpty();
        assertThat(PublicApi.inspectorate(product).get("/v1/visits/" + visit).body())
                .contains("\"stage\":\"REFUSED\"");

        desk.open("/reception/visit?code=" + visit);
        Download notice = desk.download("PDF Thông báo về việc từ chối tiếp công dân");
        assertThat(text(notice)).contains("Mẫu số 01/TCD", "Hoàng Thị Gò Móc", "Gửi đơn qua dịch vụ bưu chính");
        desk.begin("Phát hành thông báo từ chối")
                .type("Số, ký hiệu thông báo", "14/TB-UBND")
                .type("Giao, gửi thế nào", "Ký nhận tại phòng tiếp công dân")
                .save();
        assertThat(desk.fact("Trạng thái")).contains("Từ chối tiếp");
        assertThat(desk.text()).contains("14/TB-UBND", "đúng hạn");
        assertThat(desk.barriers()).isEmpty();

        desk.open("/petition/take-in?visit=" + visit)
                .type("Tóm tắt nội dung", "Đơn vẫn được nhận")
                .choose("Khiếu nại")
                .save();
        desk.open("/reception/visit?code=" + visit);
        assertThat(desk.part("Đơn nhận tại lượt này")).contains("D-TDAN-2024-");
        assertThat(desk.text()).doesNotContain("Có tình tiết mới: tiếp công dân");
        chair.open("/reception/visit?code=" + visit);
        chair.begin("Có tình tiết mới: tiếp công dân")
                .type("Tình tiết mới", "Có bản đồ 299")
                .save();
        assertThat(chair.fact("Trạng thái")).contains("Đang xử lý");
        assertThat(chair.part("Từ chối tiếp")).contains("Đã bỏ từ chối", "Có bản đồ 299");
    }

    @Test
    void what_is_explained_at_once_closes_the_visit(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "motcua");
        told(desk, "Lê Văn Ồn Ào", "019175004502", "Phản ánh", "Chuyện chợ đêm", null);
        desk.begin("Từ chối tiếp")
                .selectStarting("Căn cứ từ chối", "Đe dọa, xúc phạm")
                .type("Sự việc", "Đập bàn, xúc phạm người tiếp")
                .save();
        assertThat(desk.wrong("Đã giải thích cho công dân")).contains("đã giải thích trực tiếp");
        desk.type("Đã giải thích cho công dân", "Đã đọc nội quy, mời trở lại").save();
        assertThat(desk.fact("Trạng thái")).contains("Từ chối tiếp");
        assertThat(desk.text()).contains("Đơn công dân nộp vẫn được nhận", "khoản 2 Điều 9");
        assertThat(desk.barriers()).isEmpty();
    }

    @Test
    void a_slip_guides_once_and_other_bodies_take_part(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong");
        String content = "Lối vào khu công nghiệp bị rào";
        told(desk, "Phùng Thị Lối Rào", "019175004503", "Khiếu nại", content, null);
        desk.begin("Thêm cơ quan cùng tiếp")
                .type("Cơ quan, đơn vị", "Ban quản lý khu công nghiệp")
                .type("Phần việc", "Nêu quy hoạch lối vào")
                .type("Ngày yêu cầu hồ sơ", "14/6/2024")
                .save();
        assertThat(desk.part("Diễn biến buổi tiếp")).contains("Chờ hồ sơ, yêu cầu ngày 14/06/2024");
        desk.begin("Hồ sơ của cơ quan cùng tiếp đã đến").save();
        assertThat(desk.part("Diễn biến buổi tiếp")).contains("Đã nhận hồ sơ ngày 18/06/2024");
        desk.begin("Đọc lại biên bản, phiên dịch, giấy ủy quyền")
                .type("Giờ đọc lại biên bản", "8h50")
                .type("Người phiên dịch", "Hoàng A Sình")
                .save();
        assertThat(desk.part("Diễn biến buổi tiếp")).contains("08:50", "Hoàng A Sình");
        slip(desk, "21/PHD-UBND");
        assertThat(desk.fact("Trạng thái")).contains("Đã trả lời");
        assertThat(desk.download("PDF Phiếu hướng dẫn").suggestedFilename()).endsWith("P-HD.pdf");
        assertThat(desk.barriers()).isEmpty();

        told(desk, "Phùng Thị Lối Rào", "019175004503", "Khiếu nại", content, null);
        slip(desk, "22/PHD-UBND");
        assertThat(desk.told()).anyMatch(line -> line.contains("phiếu số 21/PHD-UBND ngày 18/06/2024"));
        assertThat(desk.typed("Cơ quan")).isEqualTo("Sở Xây dựng");
        assertThat(desk.barriers()).isEmpty();
    }

    @Test
    void mixed_content_is_split_counted_once_and_followed(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/reception/counts?period=DAY");
        int before = total(desk);
        String whole = told(desk, "Nông Thị Hai Việc", "019175004505", "Khiếu nại", "Đất và đèn đường", null);
        desk.begin("Tách nội dung");
        assertThat(desk.barriers()).isEmpty();
        desk.type("Nội dung trình bày", "Mức bồi thường thửa 12")
                .type("Yêu cầu, đề nghị", "Tính lại")
                .go("Tab", "ArrowDown", "ArrowDown")
                .save();
        assertThat(desk.told()).contains("Nội dung trình bày: Cần ghi nội dung công dân trình bày.");
        assertThat(desk.typed("Nội dung trình bày")).isEqualTo("Mức bồi thường thửa 12");
        desk.write("Thắp đèn đường tổ 3").save();
        assertThat(desk.fact("Trạng thái")).contains("Đã tách");
        assertThat(desk.barriers()).isEmpty();
        String[] parts = desk.fact("Tách thành").split(" · ");
        assertThat(parts).hasSize(2);
        desk.follow(parts[1]);
        assertThat(desk.fact("Tách từ lượt tiếp")).contains(whole, "số người đếm ở đó");
        assertThat(desk.text()).contains("Thắp đèn đường tổ 3", "Kiến nghị");

        desk.begin("Ghi kết quả buổi tiếp");
        explained(desk);
        desk.begin("Theo dõi kết quả");
        assertThat(desk.barriers()).isEmpty();
        desk.save();
        assertThat(desk.told()).anyMatch(line -> line.contains("hoặc một câu về kết quả"));
        desk.type("Số, ký hiệu quyết định hoặc kết luận", "31/TB-UBND")
                .type("Ngày ban hành", "18/6/2024")
                .type("Kết quả giải quyết", "Đã lắp đèn")
                .save();
        assertThat(desk.fact("Theo dõi kết quả")).contains("31/TB-UBND", "18/06/2024", "Đã lắp đèn");
        assertThat(desk.barriers()).isEmpty();

        desk.open("/reception/counts?period=DAY");
        assertThat(total(desk)).isEqualTo(before + 1);
    }

    @Test
    void the_record_counts_itself(Browser window) {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open("/reception/counts?period=DAY");
        int before = total(desk);
        told(desk, "Lục Thị Đếm", "019175004504", "Kiến nghị", "Xin thêm ghế đá", null);
        desk.open("/reception/counts?period=DAY");
        assertThat(total(desk)).isEqualTo(before + 1);
        assertThat(desk.text()).contains("Gồm cả lượt tiếp tố cáo", "từ 18/06/2024 đến 18/06/2024");
        assertThat(desk.barriers()).isEmpty();
        desk.select("Kỳ", "Quý báo cáo (từ ngày 15 đến ngày 14)").press("Xem số liệu");
        assertThat(desk.text()).contains("từ 15/06/2024 đến 14/09/2024");
    }

    private static int total(IntakeDesk desk) {
        String line = desk.rows("Kết quả tiếp công dân").stream()
                .filter(row -> row.startsWith("Cộng"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.split(" ")[2]);
    }

    private static void explained(IntakeDesk desk) {
        desk.choose("Đã giải thích (vụ việc đã giải quyết đúng pháp luật)")
                .type("Nội dung", "Đã giải thích quyết định số 12")
                .select("Cách trả lời", "Trực tiếp bằng lời, có ghi lại")
                .type("Căn cứ chứng minh đã trả lời", "Biên bản có chữ ký")
                .save();
    }

    private static void slip(IntakeDesk desk, String number) {
        desk.begin("Ghi kết quả buổi tiếp")
                .choose("Hướng dẫn bằng phiếu")
                .type("Cơ quan", "Sở Xây dựng")
                .type("Số, ký hiệu phiếu hoặc văn bản", number)
                .type("Nội dung", "Thuộc thẩm quyền của Sở Xây dựng")
                .select("Cách trả lời", "Giao văn bản tận tay")
                .type("Căn cứ chứng minh đã trả lời", "Ký nhận phiếu")
                .save();
    }

    private static void field(Browser window, String id, String text) {
        window.page().locator("[id$='" + id + "']").focus();
        window.page().keyboard().insertText(text);
    }

    /** Writes a visit down, in a case of its own where it has a title, and tells its code. */
    private static String told(
            IntakeDesk desk, String name, String number, String kind, String content, String newCase) {
        desk.open("/reception/visit-new")
                .type("Họ tên (hoặc tên tổ chức)", name)
                .type("Số giấy tờ", number)
                .type("Địa chỉ", "Tổ 4")
                .type("Nội dung trình bày", content)
                .choose(kind);
        if (newCase != null) {
            desk.type("Hoặc mở vụ việc mới với tên", newCase);
        }
        desk.save();
        return desk.code();
    }

    private static String text(Download pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
