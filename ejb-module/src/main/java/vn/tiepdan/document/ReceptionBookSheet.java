package vn.tiepdan.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tiepdan.form.Form;
import vn.tiepdan.form.FormKind;
import vn.tiepdan.form.Forms;

/**
 * The reception book as a workbook: form 03/TCD with days as dates and counts as numbers, each visit in the columns that were in
 * force on its day, so that a book over the change of the law has a sheet of each form.
 *
 * <p>Rows go to the disk as they come, under a key of the moment, and never stay in memory. What a spreadsheet program could take
 * for a formula stands behind an apostrophe, also when the workbook is saved in a format that knows only text.
 */
public final class ReceptionBookSheet implements Closeable {

    private static final String FORM = "03/TCD";
    private static final String OLD = "tt-04-2021";
    private static final int LONGEST = 32_767;
    private static final int HEAD_AT = 3;

    private static final List<Column> COLUMNS_OF_2021 = List.of(
            new Column("STT", null, 6, true),
            new Column("Ngày tiếp", null, 12, true),
            new Column("Họ tên - Địa chỉ", null, 30, false),
            new Column("CMND/Hộ chiếu", null, 16, false),
            new Column("Nội dung vụ việc", null, 50, false),
            new Column("Phân loại đơn/số người", "Phân loại đơn", 10, true),
            new Column("Phân loại đơn/số người", "Số người", 9, true),
            new Column("Cơ quan đã giải quyết", null, 22, false),
            new Column("Hướng xử lý", "Thụ lý để giải quyết", 10, true),
            new Column("Hướng xử lý", "Trả lại đơn và hướng dẫn", 22, false),
            new Column("Hướng xử lý", "Chuyển đơn đến cơ quan", 22, false),
            new Column("Theo dõi kết quả", null, 18, false),
            new Column("Ghi chú", null, 24, false));
    private static final List<Column> COLUMNS_OF_2026 = List.of(
            new Column("STT", null, 6, true),
            new Column("Ngày tiếp", null, 12, true),
            new Column("Họ tên, địa chỉ", null, 30, false),
            new Column("Căn cước/Hộ chiếu", null, 16, false),
            new Column("Nội dung vụ việc", null, 50, false),
            new Column("Phân loại KN, TC, KNPA", null, 10, true),
            new Column("Số người cùng nội dung", null, 9, true),
            new Column("Cơ quan đã giải quyết", null, 22, false),
            new Column("Thuộc thẩm quyền", null, 10, true),
            new Column("Hướng dẫn đến cơ quan, số văn bản", null, 22, false),
            new Column("Cơ quan thụ lý, số văn bản chuyển", null, 22, false),
            new Column("Theo dõi kết quả", null, 18, false),
            new Column("Ghi chú", null, 24, false));
    private static final String[] ORDINALS_OF_2021 = {
        "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"
    };

    private final SXSSFWorkbook workbook = new SXSSFWorkbookWithCustomZipEntrySource();
    private final Forms forms;
    private final BookStamp stamp;
    private final Map<Form, SXSSFSheet> sheets = new LinkedHashMap<>();
    private final Map<Form, Integer> lines = new LinkedHashMap<>();
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle centred;
    private final CellStyle day;
    private final CellStyle moment;
    private int count;
    private SXSSFSheet corrections;

    /**
     * A column with its heading, and the one below it where the form divides it.
     *
     * @param width in signs
     */
    private record Column(String heading, String part, int width, boolean isCentred) {}

    public ReceptionBookSheet(Forms forms, BookStamp stamp) {
        this.forms = forms;
        this.stamp = stamp;
        title = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        text = framed(HorizontalAlignment.LEFT);
        centred = framed(HorizontalAlignment.CENTER);
        head = framed(HorizontalAlignment.CENTER);
        head.setFont(bold);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
        day = framed(HorizontalAlignment.CENTER);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        moment = workbook.createCellStyle();
        moment.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
        moment.setAlignment(HorizontalAlignment.LEFT);
    }

    private CellStyle framed(HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** The next line of the book. */
    public void add(BookRow row) {
        Form form = formOn(row.on());
        SXSSFSheet sheet = sheetOf(form);
        Row line = sheet.createRow(lines.merge(form, 1, Integer::sum) - 1);
        Object[] cells = {
            row.number(),
            row.on(),
            Stream.of(row.person(), row.address()).filter(Objects::nonNull).collect(Collectors.joining("\n")),
            row.idDocument(),
            row.content(),
            row.kind(),
            row.people(),
            row.settledBy(),
            row.withinCompetence() ? "x" : null,
            row.guidedTo(),
            row.transferredTo(),
            row.followUp(),
            row.note()
        };
        for (int place = 0; place < cells.length; place++) {
            write(line.createCell(place), cells[place], columns(form).get(place).isCentred() ? centred : text);
        }
        count++;
    }

    /** A correction of one of the lines, for the list of them behind the book. */
    public void add(BookCorrection correction) {
        if (corrections == null) {
            corrections = workbook.createSheet("Đính chính");
            Row heading = corrections.createRow(0);
            List<String> words =
                    List.of("STT", "Ngày", "Người đính chính", "Mục", "Đã ghi", "Đính chính thành", "Lý do");
            for (int place = 0; place < words.size(); place++) {
                write(heading.createCell(place), words.get(place), head);
                corrections.setColumnWidth(place, (place == 0 ? 6 : place == 1 ? 12 : 30) * 256);
            }
            corrections.createFreezePane(0, 1);
            landscape(corrections);
        }
        Row line = corrections.createRow(corrections.getLastRowNum() + 1);
        Object[] cells = {
            correction.number(),
            correction.on(),
            correction.by(),
            correction.what(),
            correction.before(),
            correction.after(),
            correction.reason()
        };
        for (int place = 0; place < cells.length; place++) {
            write(line.createCell(place), cells[place], place == 0 ? centred : text);
        }
    }

    /** Writes the finished workbook; nothing can be added afterwards. */
    public void writeTo(OutputStream out) {
        for (Map.Entry<Form, SXSSFSheet> sheet : sheets.entrySet()) {
            int last = Math.max(HEAD_AT + 2, lines.get(sheet.getKey()) - 1);
            sheet.getValue().setAutoFilter(new CellRangeAddress(HEAD_AT + 2, last, 0, 12));
            workbook.setPrintArea(workbook.getSheetIndex(sheet.getValue()), 0, 12, 0, last);
        }
        if (sheets.isEmpty()) {
            sheetOf(formOn(stamp.to()));
        }
        stamped();
        try {
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes away what was put on the disk. */
    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void stamped() {
        SXSSFSheet sheet = workbook.createSheet("Nguồn");
        sheet.setColumnWidth(0, 24 * 256);
        sheet.setColumnWidth(1, 60 * 256);
        Object[][] facts = {
            {"Sổ", "Sổ tiếp công dân, mẫu " + FORM},
            {"Cơ quan", stamp.unit()},
            {"Từ ngày", stamp.from()},
            {"Đến ngày", stamp.to()},
            {"Số lượt tiếp", count},
            {"Người xuất", stamp.by()},
            {"Thời điểm xuất", stamp.at()}
        };
        for (int row = 0; row < facts.length; row++) {
            Row line = sheet.createRow(row);
            write(line.createCell(0), facts[row][0], title);
            write(line.createCell(1), facts[row][1], workbook.getCellStyleAt(0));
        }
    }

    private Form formOn(LocalDate on) {
        return forms.firstOrInForce(FormKind.FORM, FORM, on);
    }

    private static List<Column> columns(Form form) {
        return form.instrument().equals(OLD) ? COLUMNS_OF_2021 : COLUMNS_OF_2026;
    }

    private SXSSFSheet sheetOf(Form form) {
        return sheets.computeIfAbsent(form, fresh -> {
            List<Column> columns = columns(fresh);
            SXSSFSheet sheet = workbook.createSheet(
                    fresh.instrument().equals(OLD) ? "Mẫu 03-TCD (TT 04-2021)" : "Mẫu 03-TCD (NĐ 154-2026)");
            write(sheet.createRow(0).createCell(0), "SỔ TIẾP CÔNG DÂN – " + stamp.unit(), title);
            write(
                    sheet.createRow(1).createCell(0),
                    "Mẫu số " + fresh.code() + " (ban hành kèm theo " + fresh.instrumentName() + ")",
                    workbook.getCellStyleAt(0));
            Row headings = sheet.createRow(HEAD_AT);
            Row parts = sheet.createRow(HEAD_AT + 1);
            Row ordinals = sheet.createRow(HEAD_AT + 2);
            int begun = 0;
            for (int place = 0; place < columns.size(); place++) {
                Column column = columns.get(place);
                boolean goesOn = place > 0
                        && column.heading().equals(columns.get(place - 1).heading());
                begun = goesOn ? begun : place;
                write(headings.createCell(place), goesOn ? null : column.heading(), head);
                write(parts.createCell(place), column.part(), head);
                write(
                        ordinals.createCell(place),
                        columns == COLUMNS_OF_2021 ? ORDINALS_OF_2021[place] : "(" + (place + 1) + ")",
                        centred);
                sheet.setColumnWidth(place, column.width() * 256);
                boolean ends = place + 1 == columns.size()
                        || !columns.get(place + 1).heading().equals(column.heading());
                if (column.part() == null) {
                    sheet.addMergedRegion(new CellRangeAddress(HEAD_AT, HEAD_AT + 1, place, place));
                } else if (ends) {
                    sheet.addMergedRegion(new CellRangeAddress(HEAD_AT, HEAD_AT, begun, place));
                }
            }
            sheet.createFreezePane(0, HEAD_AT + 3);
            sheet.setRepeatingRows(new CellRangeAddress(HEAD_AT, HEAD_AT + 2, -1, -1));
            landscape(sheet);
            lines.put(fresh, HEAD_AT + 3);
            return sheet;
        });
    }

    private static void landscape(SXSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
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
            cell.setCellValue(harmless((String) value));
        }
    }

    private static String harmless(String written) {
        String told = SpreadsheetText.harmless(written);
        return told.length() > LONGEST ? told.substring(0, LONGEST) : told;
    }
}
