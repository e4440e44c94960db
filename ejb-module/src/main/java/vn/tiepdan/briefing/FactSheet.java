package vn.tiepdan.briefing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/** The numbers of reports as a workbook: numbers are numbers, and no citizen is in it. */
final class FactSheet {

    private static final int SIGN = 256;
    private static final int HEAD_AT = 2;
    private static final int FIRST_WIDTH = 44;
    private static final int WIDTH = 18;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle bold = workbook.createCellStyle();
    private final CellStyle head;
    private final CellStyle framed;
    private final CellStyle moment;

    FactSheet() {
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        bold.setFont(heavy);
        framed = framed();
        head = framed();
        head.setFont(heavy);
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

    FactSheet with(String name, String title, List<String> headings, List<List<Object>> lines) {
        Sheet sheet = workbook.createSheet(name);
        write(sheet.createRow(0).createCell(0), title, bold);
        Row top = sheet.createRow(HEAD_AT);
        for (int place = 0; place < headings.size(); place++) {
            write(top.createCell(place), headings.get(place), head);
            sheet.setColumnWidth(place, (place == 0 ? FIRST_WIDTH : WIDTH) * SIGN);
        }
        for (int line = 0; line < lines.size(); line++) {
            Row row = sheet.createRow(HEAD_AT + 1 + line);
            for (int place = 0; place < headings.size(); place++) {
                write(row.createCell(place), lines.get(line).get(place), framed);
            }
        }
        int last = HEAD_AT + Math.max(1, lines.size());
        sheet.createFreezePane(0, HEAD_AT + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEAD_AT, last, 0, headings.size() - 1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, headings.size() - 1, 0, last);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** From where it is, who took it out and when. */
    FactSheet stamped(String source, String by, LocalDateTime at) {
        Sheet sheet = workbook.createSheet("Nguồn");
        sheet.setColumnWidth(0, FIRST_WIDTH / 2 * SIGN);
        sheet.setColumnWidth(1, FIRST_WIDTH * SIGN);
        Object[][] facts = {{"Nguồn", source}, {"Người xuất", by}, {"Thời điểm xuất", at}};
        for (int line = 0; line < facts.length; line++) {
            Row row = sheet.createRow(line);
            write(row.createCell(0), facts[line][0], head);
            write(row.createCell(1), facts[line][1], framed);
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
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(moment);
        } else if (value != null) {
            cell.setCellValue(SpreadsheetText.harmless((String) value));
        }
    }
}
