package vn.tiepdan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.form.Forms;

/** The reception book as a spreadsheet program reads it. */
class ReceptionBookSheetTest {

    private static final LocalDate SPRING_2024 = LocalDate.of(2024, 3, 20);
    private static final LocalDate SUMMER_2026 = LocalDate.of(2026, 7, 1);
    private static final int FIRST_LINE = 6;

    @Test
    void days_are_dates_and_counts_are_numbers() throws IOException {
        try (XSSFWorkbook book = read(row(SPRING_2024, "Hỏi về đất"))) {
            Row line = book.getSheetAt(0).getRow(FIRST_LINE);
            assertThat(line.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(line.getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(DateUtil.isCellDateFormatted(line.getCell(1))).isTrue();
            assertThat(line.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(SPRING_2024);
            assertThat(line.getCell(6).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(line.getCell(6).getNumericCellValue()).isEqualTo(12);
        }
    }

    @Test
    void each_visit_stands_in_the_columns_in_force_on_its_day() throws IOException {
        try (XSSFWorkbook book =
                read(row(SPRING_2024, "Trước"), row(SUMMER_2026.minusDays(1), "Hôm trước"), row(SUMMER_2026, "Sau"))) {
            Sheet old = book.getSheet("Mẫu 03-TCD (TT 04-2021)");
            Sheet fresh = book.getSheet("Mẫu 03-TCD (NĐ 154-2026)");
            assertThat(old.getLastRowNum()).isEqualTo(FIRST_LINE + 1);
            assertThat(fresh.getLastRowNum()).isEqualTo(FIRST_LINE);
            assertThat(text(old, 3, 3)).isEqualTo("CMND/Hộ chiếu");
            assertThat(text(old, 5, 12)).isEqualTo("(12)");
            assertThat(text(fresh, 3, 6)).isEqualTo("Số người cùng nội dung");
            assertThat(text(fresh, 5, 12)).isEqualTo("(13)");
            assertThat(text(fresh, FIRST_LINE, 4)).isEqualTo("Sau");
            assertThat(fresh.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void a_day_before_any_form_takes_the_first_one() throws IOException {
        try (XSSFWorkbook book = read(row(LocalDate.of(2021, 9, 15), "Trước mẫu"))) {
            assertThat(text(book.getSheet("Mẫu 03-TCD (TT 04-2021)"), FIRST_LINE, 4))
                    .isEqualTo("Trước mẫu");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84912", "-2", "@SUM(A1)", "  =1+1", "\t=1", "=cmd|' /C calc'!A0"})
    void what_looks_like_a_formula_is_text_behind_an_apostrophe(String written) throws IOException {
        try (XSSFWorkbook book = read(row(SPRING_2024, written))) {
            Cell cell = book.getSheetAt(0).getRow(FIRST_LINE).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("'" + written);
        }
    }

    @Test
    void the_last_sheet_tells_whose_book_it_is_and_who_took_it_out() throws IOException {
        try (XSSFWorkbook book = read()) {
            Sheet source = book.getSheet("Nguồn");
            assertThat(text(source, 1, 1)).isEqualTo("Ủy ban nhân dân phường Thịnh Đán");
            assertThat(source.getRow(4).getCell(1).getNumericCellValue()).isZero();
            assertThat(text(source, 5, 1)).isEqualTo("Nguyễn Hồng Nhung");
            assertThat(DateUtil.isCellDateFormatted(source.getRow(6).getCell(1)))
                    .isTrue();
        }
    }

    private static String text(Sheet sheet, int row, int cell) {
        return sheet.getRow(row).getCell(cell).getStringCellValue();
    }

    private static BookRow row(LocalDate on, String content) {
        return new BookRow(
                7, on, "Hoàng Văn Khuê", "Tổ 5", null, content, "KN", 12, null, true, null, null, "Đã trả lời", null);
    }

    private static XSSFWorkbook read(BookRow... rows) throws IOException {
        BookStamp stamp = new BookStamp(
                "Ủy ban nhân dân phường Thịnh Đán",
                SPRING_2024,
                SUMMER_2026,
                "Nguyễn Hồng Nhung",
                LocalDateTime.of(2026, 7, 2, 9, 0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReceptionBookSheet sheet = new ReceptionBookSheet(new Forms(), stamp)) {
            for (BookRow row : rows) {
                sheet.add(row);
            }
            sheet.writeTo(bytes);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
