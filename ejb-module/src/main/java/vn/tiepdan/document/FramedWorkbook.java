package vn.tiepdan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

/**
 * A workbook of framed tables to filter and print: days are dates, hours times and counts numbers, and no text begins a formula
 * ({@link SpreadsheetText}). It closes when its bytes are taken.
 */
public final class FramedWorkbook {

    private static final int SIGN = 256;
    private static final int HEAD_AT = 2;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle bold;
    private final CellStyle head;
    private final CellStyle framed;
    private final CellStyle day;
    private final CellStyle hour;
    private final CellStyle moment;

    public FramedWorkbook() {
        Font heavy = workbook.createFont();
        heavy.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(heavy);
        framed = framed();
        head = framed();
        head.setFont(heavy);
        day = framed();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        hour = framed();
        hour.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
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

    /** One sheet: its title, its headings with the width of each column in signs, its lines. */
    public FramedWorkbook with(
            String name, String title, List<String> headings, List<Integer> widths, List<List<Object>> lines) {
        Sheet sheet = workbook.createSheet(name);
        write(sheet.createRow(0).createCell(0), title, bold);
        Row top = sheet.createRow(HEAD_AT);
        for (int place = 0; place < headings.size(); place++) {
            write(top.createCell(place), headings.get(place), head);
            sheet.setColumnWidth(place, widths.get(place) * SIGN);
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
        sheet.setRepeatingRows(new CellRangeAddress(HEAD_AT, HEAD_AT, -1, -1));
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, headings.size() - 1, 0, last);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return this;
    }

    /** A last sheet: from where it is, who took it out and when; each fact a name and a value, the values as wide as told. */
    public FramedWorkbook stamped(int width, List<List<Object>> facts) {
        Sheet sheet = workbook.createSheet("Nguồn");
        sheet.setColumnWidth(0, 24 * SIGN);
        sheet.setColumnWidth(1, width * SIGN);
        for (int line = 0; line < facts.size(); line++) {
            Row row = sheet.createRow(line);
            write(row.createCell(0), facts.get(line).get(0), head);
            write(row.createCell(1), facts.get(line).get(1), framed);
        }
        return this;
    }

    public byte[] bytes() {
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
        } else if (value instanceof LocalDate on) {
            cell.setCellValue(on);
            cell.setCellStyle(day);
        } else if (value instanceof LocalTime at) {
            cell.setCellValue(at.toSecondOfDay() / 86_400d);
            cell.setCellStyle(hour);
        } else if (value instanceof LocalDateTime at) {
            cell.setCellValue(at);
            cell.setCellStyle(moment);
        } else if (value != null) {
            cell.setCellValue(SpreadsheetText.harmless((String) value));
        }
    }
}
