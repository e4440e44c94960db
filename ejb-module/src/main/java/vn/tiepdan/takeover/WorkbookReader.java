package vn.tiepdan.takeover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import vn.tiepdan.shared.Invalid;

/**
 * Reads the first sheet of a workbook (XLSX), event by event.
 *
 * <p>The package is measured before anything in it is read as XML, so that a bomb is told by its size; the XML reader takes neither
 * document types nor anything from outside. A date is read by its number and style, never as it is displayed: what is shown depends
 * on the country of whoever wrote the file.
 */
final class WorkbookReader {

    private static final long LARGEST_UNPACKED = 96L << 20;
    private static final int MOST_PARTS = 500;
    /** XML of a real register packs by a hundred at most; a bomb by a thousand. */
    private static final long MOST_RATIO = 250;

    private static final long FREE_OF_RATIO = 1L << 20;

    private WorkbookReader() {}

    static List<SheetRow> read(byte[] content) {
        measure(content);
        try (OPCPackage pack = OPCPackage.open(new ByteArrayInputStream(content))) {
            XSSFReader reader = new XSSFReader(pack);
            StylesTable styles = reader.getStylesTable();
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(pack, false);
            boolean since1904 = countsFrom1904(reader);
            Iterator<InputStream> sheets = reader.getSheetsData();
            RowCollector rows = new RowCollector();
            if (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    parse(sheet, new Rows(rows, styles, strings, since1904));
                }
            }
            return rows.rows();
        } catch (Invalid refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException unreadable) {
            // POI tells many kinds of damage by many kinds of exception; each means the same to who sent the file.
            throw new Invalid("file", "takeover.file.broken");
        }
    }

    private static void measure(byte[] content) {
        long unpacked = 0;
        int parts = 0;
        boolean workbook = false;
        byte[] some = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin")) {
                    throw new Invalid("file", "takeover.file.macros");
                }
                workbook |= name.equals("xl/workbook.xml");
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED
                            || unpacked > FREE_OF_RATIO && unpacked / MOST_RATIO > content.length) {
                        throw new Invalid("file", "takeover.file.unpacks-too-large");
                    }
                }
                if (++parts > MOST_PARTS) {
                    throw new Invalid("file", "takeover.file.unpacks-too-large");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Invalid("file", "takeover.file.broken");
        }
        if (!workbook) {
            throw new Invalid("file", "takeover.file.not-table");
        }
    }

    private static boolean countsFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        boolean[] found = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes attributes) {
                    if ("workbookPr".equals(local)) {
                        String since = attributes.getValue("date1904");
                        found[0] = "1".equals(since) || "true".equals(since);
                    }
                }
            });
        }
        return found[0];
    }

    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** A longer one is no number of a register, and takes long to read as one. */
    private static final int LONGEST_NUMBER = 60;

    /** Follows the elements of a sheet: rows, cells, formulas, values. */
    private static final class Rows extends DefaultHandler {

        private final RowCollector rows;
        private final StylesTable styles;
        private final ReadOnlySharedStringsTable strings;
        private final boolean since1904;

        private List<String> cells;
        private int line;
        private int column;
        private String type;
        private int style;
        private boolean formula;
        private boolean reading;
        /** In what is written beside a text to tell how it is read; no part of it. */
        private boolean aside;

        private final StringBuilder value = new StringBuilder();
        private boolean valued;

        private Rows(RowCollector rows, StylesTable styles, ReadOnlySharedStringsTable strings, boolean since1904) {
            this.rows = rows;
            this.styles = styles;
            this.strings = strings;
            this.since1904 = since1904;
        }

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            switch (local) {
                case "row" -> {
                    String told = attributes.getValue("r");
                    line = told == null ? line + 1 : Integer.parseInt(told);
                    cells = new ArrayList<>();
                    column = -1;
                }
                case "c" -> {
                    String at = attributes.getValue("r");
                    column = at == null ? column + 1 : new CellReference(at).getCol();
                    type = attributes.getValue("t");
                    String styled = attributes.getValue("s");
                    style = styled == null ? 0 : Integer.parseInt(styled);
                    formula = false;
                    valued = false;
                    value.setLength(0);
                }
                case "f" -> formula = true;
                case "v", "t" -> {
                    reading = !aside;
                    valued |= reading;
                }
                case "rPh" -> aside = true;
                default -> reading = false;
            }
        }

        @Override
        public void characters(char[] signs, int start, int length) {
            if (reading && value.length() <= RegisterFile.LONGEST_CELL) {
                value.append(signs, start, length);
            }
        }

        @Override
        public void endElement(String uri, String local, String name) {
            switch (local) {
                case "v", "t" -> reading = false;
                case "rPh" -> aside = false;
                case "c" -> put(valued && !"e".equals(type) ? text() : formula || valued ? SheetRow.NO_VALUE : null);
                case "row" -> rows.add(line, cells);
                default -> {}
            }
        }

        private void put(String text) {
            if (text == null) {
                return;
            }
            if (column >= RegisterFile.MOST_COLUMNS) {
                if (!text.isBlank()) {
                    throw new Invalid("file", "takeover.file.too-many-columns", line, RegisterFile.MOST_COLUMNS);
                }
                return;
            }
            while (cells.size() <= column) {
                cells.add(null);
            }
            cells.set(column, text);
        }

        private String text() {
            String raw = value.toString();
            if ("s".equals(type)) {
                return strings.getItemAt(Integer.parseInt(raw.strip())).getString();
            }
            if ("b".equals(type)) {
                return "1".equals(raw.strip()) ? "TRUE" : "FALSE";
            }
            if (type == null || "n".equals(type)) {
                return raw.isBlank() ? null : number(raw.strip());
            }
            return raw;
        }

        private String number(String raw) {
            if (raw.length() > LONGEST_NUMBER) {
                return raw;
            }
            BigDecimal number = new BigDecimal(raw);
            if (isDate(number.doubleValue())) {
                try {
                    return DateUtil.getLocalDateTime(number.doubleValue(), since1904)
                            .toLocalDate()
                            .toString();
                } catch (DateTimeException | NullPointerException noDate) {
                    return number.stripTrailingZeros().toPlainString();
                }
            }
            return number.precision() - number.scale() > 30 || number.scale() > 30
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        }

        private boolean isDate(double number) {
            if (!DateUtil.isValidExcelDate(number) || styles == null || style >= styles.getNumCellStyles()) {
                return false;
            }
            XSSFCellStyle known = styles.getStyleAt(style);
            return DateUtil.isADateFormat(known.getDataFormat(), known.getDataFormatString());
        }
    }
}
