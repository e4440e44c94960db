package vn.tiepdan.takeover;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.shared.Invalid;

/** What is read out of a file, and every file that is refused. */
class RegisterFileTest {

    private static final String HEAD = "Số,Ngày nhận,Họ tên,Địa chỉ,Nội dung,Loại đơn\n";
    private static final String ROW = "1,05/02/2024,Nguyễn Thị Hường,Tổ 8,Đề nghị xem xét đất đai,Khiếu nại\n";

    @Test
    void reads_utf_8_with_and_without_its_mark() {
        assertThat(cells(HEAD + ROW)).contains("Nguyễn Thị Hường", "Đề nghị xem xét đất đai");
        assertThat(cells("\uFEFF" + HEAD + ROW)).contains("Nguyễn Thị Hường");
        assertThat(csv("\uFEFF" + HEAD + ROW).head()).startsWith("Số");
    }

    @Test
    void reads_utf_16_by_its_mark() {
        assertThat(cells(joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, (HEAD + ROW).getBytes(UTF_16LE))))
                .contains("Nguyễn Thị Hường");
        assertThat(cells(joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, (HEAD + ROW).getBytes(UTF_16BE))))
                .contains("Nguyễn Thị Hường");
    }

    @Test
    void reads_windows_1258_and_composes_its_letters() {
        byte[] bytes = vietnameseWindows(HEAD + ROW);
        assertThat(cells(bytes)).contains("Nguyễn Thị Hường", "Đề nghị xem xét đất đai");
    }

    @Test
    void composes_decomposed_letters() {
        assertThat(cells(Normalizer.normalize(HEAD + ROW, Normalizer.Form.NFD))).contains("Nguyễn Thị Hường");
    }

    @Test
    void refuses_lines_in_two_encodings_and_tells_the_first_other_line() {
        byte[] mixed = joined((HEAD + ROW + ROW).getBytes(UTF_8), vietnameseWindows(ROW));
        assertThatThrownBy(() -> RegisterFile.read("so.csv", mixed)).isInstanceOfSatisfying(Invalid.class, refused -> {
            assertThat(refused.code()).isEqualTo("takeover.file.mixed-encoding");
            assertThat(refused.arguments()).containsExactly(4);
        });
    }

    @Test
    void refuses_letters_of_an_old_font_in_a_text_file() {
        // "Nguyễn Văn Trần Đức Hường" as TCVN3 stores it, and as VNI does.
        byte[] tcvn3 =
                "So,Ngay nhan,Ho ten\n1,05/02/2024,Nguy\u00d4n V\u00a8n Tr\u00c7n \u00a7\u00f8c H\u00ad\u00eang\n"
                        .getBytes(Charset.forName("ISO-8859-1"));
        refused("so.csv", tcvn3, "takeover.file.old-font");
        byte[] vni =
                "So,Ngay nhan,Ho ten\n1,05/02/2024,Nguye\u00e3n Va\u00ean Tra\u00e0n \u00d1\u00f6\u00f9c H\u00f6\u00f4\u00f8ng\n"
                        .getBytes(Charset.forName("ISO-8859-1"));
        refused("so.csv", vni, "takeover.file.old-font");
    }

    @Test
    void refuses_letters_of_an_old_font_that_hide_in_unicode() {
        String head = "Số,Ngày nhận,Họ tên,Địa chỉ,Nội dung,Loại đơn\n";
        refused(
                "so.csv",
                (head + "1,05/02/2024,NguyÔn V¨n TrÇn,Tæ 8 ph­êng ThÞnh §¸n,§Ò nghÞ xem xÐt ®Êt ®ai,KhiÕu n¹i\n")
                        .getBytes(UTF_8),
                "takeover.file.old-font");
        refused(
                "so.csv",
                (head
                                + "1,05/02/2024,Nguyeãn Vaên Traàn,Toå 8 phöôøng Thònh Ñaùn,Ñeà nghò xem xeùt ñaát ñai,Khieáu naïi\n")
                        .getBytes(UTF_8),
                "takeover.file.old-font");
    }

    @Test
    void takes_names_of_other_languages_among_vietnamese_ones() {
        assertThat(cells(HEAD + ROW + "2,06/02/2024,H'Bích Êban Müller,Đắk Lắk,Góp ý đường điện tổ dân phố,Phản ánh\n"))
                .contains("H'Bích Êban Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_the_separator_by_itself(String separator) {
        assertThat(cells((HEAD + ROW + ROW).replace(",", separator))).contains("Tổ 8");
    }

    @Test
    void a_quoted_value_holds_separators_line_ends_and_quotes() {
        Sheet sheet = csv(
                HEAD
                        + "1,05/02/2024,\"Nguyễn, Thị \"\"Hường\"\"\",\"Tổ 8\nPhường\",Nội dung,KN\r\n2,06/02/2024,Lê,Tổ 9,Đất,KN");
        assertThat(sheet.rows().get(0).cells()).contains("Nguyễn, Thị \"Hường\"", "Tổ 8\nPhường");
        assertThat(sheet.rows().get(1).line()).isEqualTo(4);
        refused("so.csv", (HEAD + "1,\"05/02/2024,Lê\n2,x\n").getBytes(UTF_8), "takeover.file.open-quote");
    }

    @Test
    void passes_over_titles_column_numbers_and_empty_rows() {
        Sheet sheet = csv("SỔ ĐƠN NĂM 2024,,,,,\n,,,,,\n" + HEAD + "(1),(2),(3),(4),(5),(6)\n" + ROW + ",,,,,\n");
        assertThat(sheet.head()).startsWith("Số", "Ngày nhận");
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().get(0).line()).isEqualTo(5);
    }

    @Test
    void heads_are_recognised_without_marks_and_in_any_case() {
        assertThat(RegisterField.recognised(List.of(
                        "SO",
                        "ngay  nhan",
                        "HỌ VÀ TÊN",
                        "Địa chỉ:",
                        "noi dung",
                        "Loại đơn",
                        "Kết quả",
                        "Ngày trả lời")))
                .containsOnlyKeys(
                        RegisterField.NUMBER,
                        RegisterField.RECEIVED_ON,
                        RegisterField.NAME,
                        RegisterField.ADDRESS,
                        RegisterField.SUMMARY,
                        RegisterField.KIND,
                        RegisterField.OUTCOME,
                        RegisterField.ANSWERED_ON);
        assertThat(RegisterField.recognised(List.of("Cơ quan chuyển đến"))).isEmpty();
        assertThat(RegisterField.isEitherWay("Cơ quan chuyển đến")).isTrue();
    }

    @Test
    void a_date_of_a_workbook_is_read_by_its_number_and_a_formula_by_its_result() {
        Sheet sheet = RegisterFile.read(
                "so.xlsx",
                headed().row(
                                Workbook.number("12"),
                                Workbook.date(LocalDate.of(2024, 2, 5)),
                                Workbook.formula("A1&amp;B1", "Lê Văn Đất"),
                                "=HYPERLINK(\"x\")",
                                Workbook.formula("NOW()", null),
                                "<c t=\"e\"><v>#REF!</v></c>")
                        .bytes());
        assertThat(sheet.rows().get(0).cells())
                .containsExactly(
                        "12", "2024-02-05", "Lê Văn Đất", "=HYPERLINK(\"x\")", SheetRow.NO_VALUE, SheetRow.NO_VALUE);
        assertThat(sheet.rows().get(0).line()).isEqualTo(2);
    }

    @Test
    void a_workbook_that_counts_from_1904_is_read_so() {
        Sheet sheet = RegisterFile.read(
                "so.xlsx",
                headed().since1904()
                        .row("1", Workbook.date(LocalDate.of(2024, 2, 5).minusDays(1462)), "Lê")
                        .bytes());
        assertThat(sheet.rows().get(0).cells()).contains("2024-02-05");
    }

    @Test
    void what_was_read_comes_out_of_its_pack_as_it_went_in() {
        Sheet sheet = csv(HEAD + ROW + "2,,Lê,,,\n");
        assertThat(Sheet.unpacked(sheet.packed())).isEqualTo(sheet);
    }

    @Test
    void refuses_bombs_by_their_size() {
        refused(
                "so.xlsx",
                headed().part("xl/media/a.xml", " ".repeat(60 << 20)).bytes(),
                "takeover.file.unpacks-too-large");
        Workbook parts = headed();
        IntStream.range(0, 600).forEach(i -> parts.part("xl/p" + i + ".xml", ""));
        refused("so.xlsx", parts.bytes(), "takeover.file.unpacks-too-large");
    }

    @Test
    void takes_nothing_from_outside_the_file() {
        refused(
                "so.xlsx",
                headed().part(
                                "xl/worksheets/sheet1.xml",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet "
                                        + "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>")
                        .bytes(),
                "takeover.file.broken");
    }

    @Test
    void refuses_macros_old_files_and_what_is_no_table() {
        refused("so.xlsx", headed().row("1").part("xl/vbaProject.bin", "x").bytes(), "takeover.file.macros");
        refused("so.xlsm", headed().row("1").bytes(), "takeover.file.macros");
        refused("so.xls", (HEAD + ROW).getBytes(UTF_8), "takeover.file.old-excel");
        refused("so.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, "takeover.file.old-excel");
        refused("so.csv", "<html><table>".getBytes(UTF_8), "takeover.file.not-table");
        refused("so.csv", new byte[] {'a', 0, 'b'}, "takeover.file.not-table");
        byte[] whole = headed().row("1").bytes();
        refused("so.xlsx", Arrays.copyOf(whole, whole.length - 900), "takeover.file.broken");
        refused("so.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9}, "takeover.file.not-table");
        refused("so.csv", new byte[0], "takeover.file.empty");
        refused("so.csv", new byte[RegisterFile.LARGEST + 1], "takeover.file.too-large");
        refused("so.csv", HEAD.getBytes(UTF_8), "takeover.file.no-rows");
    }

    @Test
    void refuses_more_rows_columns_and_letters_than_a_register_has() {
        refused("so.csv", (HEAD + "1,x\n".repeat(20_100)).getBytes(UTF_8), "takeover.file.too-many-rows");
        String wide = IntStream.range(0, 70).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        refused("so.csv", (wide + "\n" + wide + "\n").getBytes(UTF_8), "takeover.file.too-many-columns");
        refused("so.csv", (HEAD + "1," + "x".repeat(4_001) + "\n").getBytes(UTF_8), "takeover.file.cell-too-long");
    }

    @Test
    void a_text_that_begins_like_a_formula_is_guarded_where_it_leaves() {
        assertThat(GuardedCsv.line("=1+1", " @x", "-5", "a\"b", ""))
                .isEqualTo("\"'=1+1\",\"' @x\",\"'-5\",\"a\"\"b\",\"\"\r\n");
    }

    private static Workbook headed() {
        return new Workbook().row("Số", "Ngày nhận", "Họ tên", "Địa chỉ", "Nội dung", "Loại đơn");
    }

    private static void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> RegisterFile.read(name, content))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo(code));
    }

    private static Sheet csv(String text) {
        return RegisterFile.read("so.csv", text.getBytes(UTF_8));
    }

    private static List<String> cells(String text) {
        return csv(text).rows().get(csv(text).rows().size() - 1).cells();
    }

    private static List<String> cells(byte[] bytes) {
        return RegisterFile.read("so.csv", bytes).rows().get(0).cells();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** As Windows writes it: letters with their shape, tones as marks behind them. */
    private static byte[] vietnameseWindows(String text) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            if (Charset.forName("windows-1258").newEncoder().canEncode(letter)) {
                written.append(letter);
                continue;
            }
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            written.append(Normalizer.normalize(
                            apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return written.toString().getBytes(Charset.forName("windows-1258"));
    }
}
