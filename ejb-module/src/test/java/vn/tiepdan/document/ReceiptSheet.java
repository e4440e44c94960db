package vn.tiepdan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.FormPrinter;
import vn.tiepdan.form.Forms;
import vn.tiepdan.form.Letterhead;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.form.PrintedForm;

/** Receipts and books as the tests print them, and what can be read on them. */
final class ReceiptSheet {

    static final LocalDateTime MORNING_2024 = LocalDateTime.of(2024, 6, 18, 8, 5);
    static final LocalDateTime AFTERNOON_2026 = LocalDateTime.of(2026, 7, 7, 14, 30);
    static final ReceiptGiver HUONG =
            new ReceiptGiver("Nguyễn Thị Hường", "019184001234", "Số 12, tổ 8, phường Thịnh Đán");
    static final Letterhead WARD =
            new Letterhead("Ủy ban nhân dân\nthành phố Thái Nguyên", "Ủy ban nhân dân\nphường Thịnh Đán", "Thịnh Đán");

    private ReceiptSheet() {}

    static PrintedForm receipt(LocalDateTime at, ReceiptGiver giver, String title, OutputFormat format) {
        Map<String, Object> recording = new HashMap<>();
        recording.put("title", "Bản ghi âm, ghi hình");
        recording.put("pages", null);
        recording.put("condition", "Bản sao");
        Map<String, Object> receipt = Map.of(
                "code",
                "BN-TDAN-2024-K7Q4M2",
                "at",
                at,
                "place",
                "Phòng tiếp công dân",
                "receiver",
                "Trần Thu Hà",
                "position",
                "Công chức Văn phòng - Thống kê",
                "copies",
                2,
                "pages",
                7,
                "items",
                List.of(Map.of("title", title, "pages", 7, "condition", "Bản chính"), recording));
        return new FormPrinter()
                .print(
                        new Forms().inForce(FormKind.FORM, "02/TCD", at.toLocalDate()),
                        Map.of("letterhead", WARD, "giver", giver, "receipt", receipt),
                        format,
                        at,
                        "BN-TDAN-2024-K7Q4M2");
    }

    /** The words of the page in reading order, without line ends. */
    static String text(PrintedForm form) {
        String text = form.format() == OutputFormat.PDF ? pdf(form.bytes()) : docx(form.bytes());
        return text.replaceAll("\\s+", " ");
    }

    private static String pdf(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String docx(byte[] bytes) {
        try (XWPFWordExtractor word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return word.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
