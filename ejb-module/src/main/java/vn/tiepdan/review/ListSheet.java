package vn.tiepdan.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiepdan.document.SpreadsheetText;

/** A frozen list as a workbook: days are dates and counts numbers; no citizen is in it. */
final class ListSheet {

    private static final int SIGN = 256;
    private static final int HEAD_AT = 2;
    private static final List<String> HEADINGS = List.of(
            "STT",
            "Vụ việc",
            "Tên vụ việc",
            "Lĩnh vực",
            "Địa bàn",
            "Diện theo dõi",
            "Tiêu chí phức tạp",
            "Số người",
            "Số lượt",
            "Số đơn",
            "Quá hạn (ngày)",
            "Thời gian phát sinh (ngày)",
            "Gửi vượt cấp (lần)",
            "Lượt 30 ngày qua",
            "Lượt 30 ngày trước đó",
            "Người đang giữ việc",
            "Hạn chỉ đạo",
            "Ngày xem xét lại");
    private static final List<Integer> WIDTHS =
            List.of(6, 22, 44, 20, 16, 26, 34, 9, 9, 9, 10, 12, 10, 10, 10, 24, 12, 12);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle bold;
    private final CellStyle head;
    private final CellStyle framed;
    private final CellStyle day;
    private final CellStyle moment;

    ListSheet() {
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(heavy);
        framed = framed();
        head = framed();
        head.setFont(heavy);
        day = framed();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        moment = framed();
        moment.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
    }

    private CellStyle framed() {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    ListSheet with(String title, List<List<Object>> lines) {
        Sheet sheet = workbook.createSheet("Danh sách");
        write(sheet.createRow(0).createCell(0), title, bold);
        Row top = sheet.createRow(HEAD_AT);
        for (int place = 0; place < HEADINGS.size(); place++) {
            write(top.createCell(place), HEADINGS.get(place), head);
            sheet.setColumnWidth(place, WIDTHS.get(place) * SIGN);
        }
        for (int line = 0; line < lines.size(); line++) {
            Row row = sheet.createRow(HEAD_AT + 1 + line);
            for (int place = 0; place < HEADINGS.size(); place++) {
                write(row.createCell(place), lines.get(line).get(place), framed);
            }
        }
        int last = HEAD_AT + Math.max(1, lines.size());
        sheet.createFreezePane(0, HEAD_AT + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD_AT, last, 0, HEADINGS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_AT, HEAD_AT, -1, -1));
        workbook.setPrintArea(0, 0, HEADINGS.size() - 1, 0, last);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** From where it is, by which rule, who took it out and when. */
    ListSheet stamped(List<List<Object>> facts) {
        Sheet sheet = workbook.createSheet("Nguồn");
        sheet.setColumnWidth(0, 24 * SIGN);
        sheet.setColumnWidth(1, 80 * SIGN);
        for (int line = 0; line < facts.size(); line++) {
            Row row = sheet.createRow(line);
            write(row.createCell(0), facts.get(line).get(0), head);
            write(row.createCell(1), facts.get(line).get(1), framed);
        }
        return this;
    }

    byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Cell cell, Object value, CellStyle style) {
        cell.setCellStyle(style);
        if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate on) {
            cell.setCellValue(on);
            cell.setCellStyle(day);
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(moment);
        } else if (value != null) {
            cell.setCellValue(SpreadsheetText.harmless((String) value));
        }
    }
}
