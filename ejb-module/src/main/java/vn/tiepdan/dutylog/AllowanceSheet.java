package vn.tiepdan.dutylog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiepdan.document.SpreadsheetText;

/**
 * What the duty of a month comes to as a workbook to be signed and paid out: one line an officer, days and amounts as numbers, the
 * total as a formula over the lines, and room for the signature of each and of those who answer for it.
 *
 * <p>Half a day counts 0.5; amounts are whole đồng.
 */
public final class AllowanceSheet {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final String[] COLUMNS = {
        "STT",
        "Họ và tên",
        "Số ca được phân công",
        "Số ngày làm việc",
        "Số ngày nghỉ, lễ",
        "Thành tiền (đồng)",
        "Ký nhận"
    };
    private static final int[] WIDTHS = {6, 32, 14, 14, 14, 20, 20};
    private static final int AMOUNT = 5;
    private static final int HEAD_AT = 3;

    private final String unit;
    private final YearMonth month;
    private final List<AllowanceRow> rows;

    AllowanceSheet(String unit, YearMonth month, List<AllowanceRow> rows) {
        this.unit = unit;
        this.month = month;
        this.rows = List.copyOf(rows);
    }

    public String fileName() {
        return "boi-duong-truc-" + month + ".xlsx";
    }

    public void writeTo(OutputStream out) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            fill(workbook);
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void fill(XSSFWorkbook workbook) {
        Styles styles = new Styles(workbook);
        XSSFSheet sheet = workbook.createSheet("Bồi dưỡng " + month);
        write(sheet.createRow(0).createCell(0), SpreadsheetText.harmless(unit), styles.bold);
        write(
                sheet.createRow(1).createCell(0),
                "BẢNG THANH TOÁN BỒI DƯỠNG TIẾP CÔNG DÂN THÁNG " + MONTH.format(month),
                styles.bold);
        Row head = sheet.createRow(HEAD_AT);
        for (int place = 0; place < COLUMNS.length; place++) {
            write(head.createCell(place), COLUMNS[place], styles.head);
            sheet.setColumnWidth(place, WIDTHS[place] * 256);
        }
        int line = HEAD_AT + 1;
        for (AllowanceRow row : rows) {
            Row written = sheet.createRow(line);
            Object[] cells = {
                line - HEAD_AT,
                SpreadsheetText.harmless(row.officerName()),
                row.assigned(),
                row.daysWorked(),
                row.daysOff(),
                row.amount(),
                null
            };
            for (int place = 0; place < cells.length; place++) {
                write(written.createCell(place), cells[place], place == AMOUNT ? styles.money : styles.framed);
            }
            line++;
        }
        total(sheet.createRow(line), line, styles);
        signatures(sheet, line + 2, styles);
        sheet.createFreezePane(0, HEAD_AT + 1);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void total(Row row, int line, Styles styles) {
        for (int place = 0; place < COLUMNS.length; place++) {
            write(row.createCell(place), place == 1 ? "Cộng" : null, place == AMOUNT ? styles.money : styles.head);
        }
        if (rows.isEmpty()) {
            row.getCell(AMOUNT).setCellValue(0);
        } else {
            row.getCell(AMOUNT).setCellFormula("SUM(F" + (HEAD_AT + 2) + ":F" + line + ")");
            row.getSheet()
                    .getWorkbook()
                    .getCreationHelper()
                    .createFormulaEvaluator()
                    .evaluateFormulaCell(row.getCell(AMOUNT));
        }
    }

    private static void signatures(XSSFSheet sheet, int line, Styles styles) {
        Row row = sheet.createRow(line);
        String[] who = {"NGƯỜI LẬP BẢNG", "KẾ TOÁN", "THỦ TRƯỞNG CƠ QUAN"};
        int[] from = {0, 2, 5};
        int[] to = {1, 4, 6};
        for (int one = 0; one < who.length; one++) {
            write(row.createCell(from[one]), who[one], styles.centredBold);
            sheet.addMergedRegion(new CellRangeAddress(line, line, from[one], to[one]));
        }
    }

    private static void write(Cell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            cell.setCellValue((String) value);
        }
    }

    private static final class Styles {

        private final CellStyle bold;
        private final CellStyle centredBold;
        private final CellStyle head;
        private final CellStyle framed;
        private final CellStyle money;

        private Styles(XSSFWorkbook workbook) {
            Font strong = workbook.createFont();
            strong.setBold(true);
            bold = workbook.createCellStyle();
            bold.setFont(strong);
            centredBold = workbook.createCellStyle();
            centredBold.cloneStyleFrom(bold);
            centredBold.setAlignment(HorizontalAlignment.CENTER);
            framed = workbook.createCellStyle();
            framed.setBorderTop(BorderStyle.THIN);
            framed.setBorderBottom(BorderStyle.THIN);
            framed.setBorderLeft(BorderStyle.THIN);
            framed.setBorderRight(BorderStyle.THIN);
            head = workbook.createCellStyle();
            head.cloneStyleFrom(framed);
            head.setFont(strong);
            head.setWrapText(true);
            head.setAlignment(HorizontalAlignment.CENTER);
            money = workbook.createCellStyle();
            money.cloneStyleFrom(framed);
            money.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        }
    }
}
