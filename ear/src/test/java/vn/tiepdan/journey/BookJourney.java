package vn.tiepdan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A month of the reception book is closed by the keyboard, refuses what is late, and shows what is corrected in it. */
@OnTheProduct
class BookJourney {

    private static final Pattern VISIT = Pattern.compile("L-TDAN-2024-\\d{6}");
    private static final String APRIL = "/reception/book?book=OPEN&from=2024-04-01&to=2024-04-30";

    @Test
    void a_month_is_closed_and_only_corrected_from_then_on(Browser window, Product product) throws IOException {
        IntakeDesk desk = IntakeDesk.signedIn(window, "vanphong").open(APRIL);
        assertThat(desk.part("Khóa sổ tiếp công dân")).contains("Tháng 03/2024", "Năm 2023", "Tố cáo");
        assertThat(desk.barriers()).isEmpty();
        PublicApi inspectorate = PublicApi.inspectorate(product);
        assertThat(inspectorate.get("/v1/visits/books/2024-04?unit=TDAN").problem())
                .isEqualTo("reception.close.not-found");

        desk.confirm("Khóa sổ");
        assertThat(desk.told()).anyMatch(line -> line.contains("Đã khóa sổ 04/2024"));
        assertThat(desk.part("Khóa sổ tiếp công dân")).contains("Tháng 04/2024", "18/06/2024");
        assertThat(inspectorate.get("/v1/visits/books/2024-04?unit=TDAN").body())
                .contains("\"period\":\"2024-04\"", "\"closedOn\":\"2024-06-18\"");

        desk.open("/reception/visit-new")
                .type("Họ tên (hoặc tên tổ chức)", "Hoàng Thị Sót Sổ")
                .type("Số giấy tờ", "019175004399")
                .type("Địa chỉ", "Tổ 4")
                .type("Ngày tiếp", "15/4/2024")
                .type("Nội dung trình bày", "Ghi sót của tháng trước.")
                .choose("Kiến nghị")
                .save();
        assertThat(desk.told()).anyMatch(line -> line.contains("Sổ tiếp công dân tháng 04/2024 đã khóa"));

        desk.open(APRIL);
        Matcher code = VISIT.matcher(desk.text());
        assertThat(code.find()).isTrue();
        String visit = "/reception/visit?code=" + code.group();
        desk.open(visit);
        assertThat(desk.text()).contains("Sổ của tháng này đã khóa").doesNotContain("Hủy khỏi sổ");
        desk.open(visit + "&act=correct")
                .type("Nội dung trình bày", "Nội dung đúng sau đính chính")
                .type("Lý do", "Nghe nhầm khi ghi")
                .save();
        assertThat(desk.part("Đính chính sau khi khóa sổ"))
                .contains("Nội dung vụ việc", "→ Nội dung đúng sau đính chính", "Nghe nhầm khi ghi", "18/06/2024");
        assertThat(desk.barriers()).isEmpty();

        desk.open(APRIL);
        assertThat(desk.text()).contains("Đính chính");
        assertThat(desk.barriers()).isEmpty();
        Download workbook = desk.download("Xuất Excel (.xlsx)");
        assertThat(workbook.suggestedFilename()).isEqualTo("so-tiep-cong-dan-2024-04-01-2024-04-30.xlsx");
        try (ZipFile parts = new ZipFile(workbook.path().toFile())) {
            String sheet = new String(
                    parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("Nội dung đúng sau đính chính", "Có đính chính");
        }
    }
}
