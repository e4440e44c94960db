package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepdan.document.ReceiptSheet.AFTERNOON_2026;
import static vn.tiepdan.document.ReceiptSheet.HUONG;
import static vn.tiepdan.document.ReceiptSheet.MORNING_2024;
import static vn.tiepdan.document.ReceiptSheet.WARD;
import static vn.tiepdan.document.ReceiptSheet.receipt;
import static vn.tiepdan.document.ReceiptSheet.text;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;

class FormPrinterTest {

    private static final String TITLE = "Đơn kiến nghị về ngập úng ngõ 12";

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void both_formats_say_the_same(OutputFormat format) {
        assertThat(text(receipt(MORNING_2024, HUONG, TITLE, format)))
                .contains("BN-TDAN-2024-K7Q4M2")
                .containsIgnoringCase("Ủy ban nhân dân phường Thịnh Đán")
                .containsIgnoringCase("Cộng hòa xã hội chủ nghĩa Việt Nam")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("Thịnh Đán, ngày 18 tháng 6 năm 2024")
                .contains("08 giờ 05 phút")
                .contains("Nguyễn Thị Hường")
                .contains("Số 12, tổ 8, phường Thịnh Đán")
                .contains(TITLE)
                .contains("Bản chính")
                .contains("Tổng cộng: 02 mục, 07 trang")
                .contains("lập thành 02 bản")
                .containsIgnoringCase("Người cung cấp")
                .containsIgnoringCase("Người nhận");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void the_instrument_in_force_is_named_beside_the_code(OutputFormat format) {
        assertThat(text(receipt(MORNING_2024, HUONG, TITLE, format)))
                .contains("Mẫu số 02/TCD")
                .contains("Thông tư số 04/2021/TT-TTCP");
        assertThat(text(receipt(AFTERNOON_2026, HUONG, TITLE, format)))
                .contains("Mẫu số 02/TCD")
                .contains("Nghị định số 154/2026/NĐ-CP");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void a_giver_who_is_not_named_leaves_dotted_lines(OutputFormat format) {
        String text = text(receipt(MORNING_2024, ReceiptGiver.BY_HAND, "Đơn", format));
        assertThat(text)
                .contains("Đã nhận của ông (bà):")
                .doesNotContain("Nguyễn Thị Hường")
                .doesNotContain("null");
        if (format == OutputFormat.PDF) {
            assertThat(text).contains("....................");
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void markup_in_a_value_is_printed_as_text(OutputFormat format) {
        assertThat(text(receipt(MORNING_2024, HUONG, "<b>Đơn</b> & ${receipt.code} <#list>", format)))
                .contains("<b>Đơn</b> & ${receipt.code} <#list>");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void letters_typed_in_parts_and_control_characters_do_no_harm(OutputFormat format) {
        String inParts = java.text.Normalizer.normalize("Quyết định số 5 của Ủy ban", java.text.Normalizer.Form.NFD);
        assertThat(text(receipt(MORNING_2024, HUONG, "\u0000\u0008" + inParts + "\uFFFF", format)))
                .contains("Quyết định số 5 của Ủy ban");
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void every_vietnamese_letter_is_readable(OutputFormat format) {
        String letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        String all = String.join(" ", (letters + letters.toUpperCase(java.util.Locale.ROOT)).split("(?<=\\G.{10})"));
        assertThat(text(receipt(MORNING_2024, HUONG, all, format)).replace(" ", ""))
                .contains(all.replace(" ", ""));
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void the_same_facts_give_the_same_bytes(OutputFormat format) throws InterruptedException {
        byte[] first = receipt(MORNING_2024, HUONG, TITLE, format).bytes();
        Thread.sleep(2100); // longer than the two seconds a packed file counts in
        assertThat(receipt(MORNING_2024, HUONG, TITLE, format).bytes()).isEqualTo(first);
    }

    @Test
    void the_pdf_carries_its_fonts_and_no_personal_metadata() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(
                receipt(MORNING_2024, HUONG, TITLE, OutputFormat.PDF).bytes())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Giấy biên nhận BN-TDAN-2024-K7Q4M2");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void the_reception_book_has_the_columns_of_its_regime(OutputFormat format) {
        assertThat(text(book(MORNING_2024, 3, format)))
                .contains("Trả lại đơn và hướng dẫn")
                .contains("(12)")
                .doesNotContain("(13)")
                .contains("Hoàng Văn Khuê");
        assertThat(text(book(AFTERNOON_2026, 3, format)))
                .contains("Số người cùng nội dung")
                .contains("(13)")
                .contains("Hoàng Văn Khuê");
    }

    @Test
    void a_long_book_is_landscape_repeats_its_heading_and_numbers_its_pages_from_the_second() throws Exception {
        try (PDDocument pdf =
                Loader.loadPDF(book(AFTERNOON_2026, 60, OutputFormat.PDF).bytes())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            PDPage first = pdf.getPage(0);
            assertThat(first.getMediaBox().getWidth())
                    .isGreaterThan(first.getMediaBox().getHeight());
            assertThat(page(pdf, 1)).doesNotStartWith("1");
            assertThat(page(pdf, 2)).startsWith("2").contains("Họ tên, địa chỉ");
        }
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(
                book(AFTERNOON_2026, 60, OutputFormat.DOCX).bytes()))) {
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().get(1).getRows()).hasSize(62);
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        }
    }

    private static String page(PDDocument pdf, int number) throws java.io.IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setSortByPosition(true);
        reader.setStartPage(number);
        reader.setEndPage(number);
        return reader.getText(pdf).strip();
    }

    private static PrintedForm book(LocalDateTime now, int lines, OutputFormat format) {
        LocalDate day = now.toLocalDate();
        List<BookRow> rows = new ArrayList<>();
        for (int number = 1; number <= lines; number++) {
            rows.add(new BookRow(
                    number,
                    day,
                    "Hoàng Văn Khuê",
                    "Tổ 5, phường Thịnh Đán",
                    null,
                    "Kiến nghị về bồi thường khi thu hồi đất",
                    "KNPA",
                    2,
                    null,
                    true,
                    null,
                    null,
                    null,
                    null));
        }
        return new FormPrinter()
                .print(
                        new Forms().inForce(FormKind.FORM, "03/TCD", day),
                        Map.of("letterhead", WARD, "from", day, "to", day, "rows", rows),
                        format,
                        now,
                        "so");
    }
}
