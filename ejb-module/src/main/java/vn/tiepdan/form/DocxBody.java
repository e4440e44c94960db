package vn.tiepdan.form;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Walks the body of a filled template and writes each paragraph, rule and table as Word has it. */
class DocxBody {

    private final XWPFDocument word;
    private final StyleSheet sheet;

    DocxBody(XWPFDocument word, StyleSheet sheet) {
        this.word = word;
        this.sheet = sheet;
    }

    void write(Element body, Map<String, String> style, int width) {
        blocks(
                body,
                style,
                new Place() {
                    @Override
                    public XWPFParagraph paragraph() {
                        return word.createParagraph();
                    }

                    @Override
                    public XWPFTable table() {
                        return word.createTable();
                    }
                },
                width,
                false);
    }

    /** Where the next block goes: the body, or a cell of a table. */
    private interface Place {
        XWPFParagraph paragraph();

        XWPFTable table();
    }

    private void blocks(Element parent, Map<String, String> parentStyle, Place place, int width, boolean keep) {
        for (Element block : elements(parent)) {
            Map<String, String> style = sheet.of(block, parentStyle);
            switch (block.getTagName()) {
                case "p", "h1", "h2" -> paragraph(block, style, place.paragraph(), width, keep);
                case "hr" -> rule(style, place.paragraph(), width);
                case "div" ->
                    blocks(block, style, place, width, keep || "avoid".equals(style.get("page-break-inside")));
                case "table" -> table(block, style, place.table(), width, keep);
                default -> throw new IllegalArgumentException("block not in our subset: " + block.getTagName());
            }
        }
    }

    // ---- paragraphs ----

    private void paragraph(Element block, Map<String, String> style, XWPFParagraph paragraph, int width, boolean keep) {
        spacing(paragraph, style);
        paragraph.setAlignment(alignment(style.get("text-align")));
        paragraph.setIndentationLeft(Measure.twips(style.get("margin-left"), width));
        paragraph.setIndentationFirstLine(Measure.twips(style.get("text-indent"), width));
        paragraph.setKeepNext(keep || "avoid".equals(style.get("page-break-after")));
        paragraph.setPageBreak("always".equals(style.get("page-break-before")));
        inline(block, style, paragraph, width);
    }

    private static void spacing(XWPFParagraph paragraph, Map<String, String> style) {
        paragraph.setSpacingBefore(Measure.twips(style.get("margin-top"), 0));
        paragraph.setSpacingAfter(Measure.twips(style.get("margin-bottom"), 0));
        paragraph.setSpacingBetween(wordSpacing(style.get("line-height")));
    }

    /** CSS counts line height in font sizes, Word in lines, and a line of Times New Roman is 1.15 font sizes high. */
    private static double wordSpacing(String lineHeight) {
        return Math.max(1.0, Double.parseDouble(lineHeight) / 1.15);
    }

    private void inline(Element parent, Map<String, String> style, XWPFParagraph paragraph, int width) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Text text) {
                text(text.getData(), style, paragraph);
            } else if (child instanceof Element element) {
                Map<String, String> own = sheet.of(element, style);
                switch (element.getTagName()) {
                    case "br" -> run(style, paragraph).addBreak();
                    case "b" -> inline(element, with(own, "font-weight", "bold"), paragraph, width);
                    case "i" -> inline(element, with(own, "font-style", "italic"), paragraph, width);
                    case "u" -> inline(element, with(own, "text-decoration", "underline"), paragraph, width);
                    case "span" -> {
                        if (element.getAttribute("class").equals("dots")) {
                            dots(own, paragraph, width);
                        } else {
                            inline(element, own, paragraph, width);
                        }
                    }
                    default -> throw new IllegalArgumentException("inline not in our subset: " + element.getTagName());
                }
            }
        }
    }

    private static Map<String, String> with(Map<String, String> style, String property, String value) {
        style.put(property, value);
        return style;
    }

    private static void text(String raw, Map<String, String> style, XWPFParagraph paragraph) {
        String text = raw.replaceAll("[ \\t\\r\\n]+", " ");
        if (paragraph.getRuns().isEmpty()) {
            text = text.stripLeading();
        }
        if (!text.isEmpty()) {
            run(style, paragraph).setText(text);
        }
    }

    private static XWPFRun run(Map<String, String> style, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(style.get("font-family").replace("\"", ""));
        run.setFontSize(Measure.points(style.get("font-size")));
        run.setBold("bold".equals(style.get("font-weight")));
        run.setItalic("italic".equals(style.get("font-style")));
        run.setCapitalized("uppercase".equals(style.get("text-transform")));
        if ("underline".equals(style.get("text-decoration"))) {
            run.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
        }
        return run;
    }

    /** Room for handwriting up to the right margin: a tab with a dotted leader. */
    private static void dots(Map<String, String> style, XWPFParagraph paragraph, int width) {
        CTTabStop stop = paragraph.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(BigInteger.valueOf(width));
        run(style, paragraph).addTab();
    }

    /** A short line, centred: an empty small paragraph with a border, narrowed from both sides. */
    private static void rule(Map<String, String> style, XWPFParagraph paragraph, int width) {
        int side = Math.max(0, (width - Measure.twips(style.get("width"), width)) / 2);
        paragraph.setSpacingBefore(Measure.twips(style.get("margin-top"), 0));
        paragraph.setSpacingAfter(Measure.twips(style.get("margin-bottom"), 0));
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(side));
        indent.setRight(BigInteger.valueOf(side));
        border(paragraph.getCTP().getPPr().addNewPBdr().addNewTop(), style.get("border-top"));
        flat(paragraph);
    }

    /** A paragraph takes the height of its own mark, so the mark must be small for an empty line to be. */
    private static void flat(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewRPr().addNewSz().setVal(BigInteger.TWO);
        paragraph.setSpacingBetween(1, LineSpacingRule.EXACT);
    }

    private static ParagraphAlignment alignment(String align) {
        return switch (align) {
            case "justify" -> ParagraphAlignment.BOTH;
            case "center" -> ParagraphAlignment.CENTER;
            case "right" -> ParagraphAlignment.RIGHT;
            case "left" -> ParagraphAlignment.LEFT;
            default -> throw new IllegalArgumentException("alignment not in our subset: " + align);
        };
    }

    // ---- tables ----

    private void table(Element element, Map<String, String> style, XWPFTable table, int width, boolean keep) {
        int tableWidth = Measure.twips(style.getOrDefault("width", "100%"), width);
        List<Line> lines = lines(element, style);
        int[] columns = columns(element, tableWidth);
        frame(table, tableWidth, columns);
        Reach[] reaches = new Reach[columns.length];
        boolean first = true;
        for (Line line : lines) {
            XWPFTableRow row = first ? table.getRow(0) : table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            first = false;
            CTTrPr properties = row.getCtRow().isSetTrPr()
                    ? row.getCtRow().getTrPr()
                    : row.getCtRow().addNewTrPr();
            properties.addNewCantSplit();
            if (line.head()) {
                properties.addNewTblHeader();
            }
            row(line, row, columns, reaches, keep);
        }
        if (!keep) {
            gapAfter(table, style);
        }
    }

    private void row(Line line, XWPFTableRow row, int[] columns, Reach[] reaches, boolean keep) {
        int column = 0;
        for (Element cell : line.cells()) {
            column = continued(row, columns, reaches, column);
            Map<String, String> style = sheet.of(cell, line.style());
            int span = number(cell, "colspan");
            int down = number(cell, "rowspan");
            int width = 0;
            for (int i = column; i < column + span; i++) {
                width += columns[i];
                reaches[i] = new Reach(down - 1, style.get("border"));
            }
            cell(cell, style, row.createCell(), width, span, down > 1, keep);
            column += span;
        }
        continued(row, columns, reaches, column);
    }

    /** How many rows a cell above still reaches down into, with which border. */
    private record Reach(int rows, String border) {}

    /** Fills the places that a cell above reaches into; answers the next free column. */
    private static int continued(XWPFTableRow row, int[] columns, Reach[] reaches, int from) {
        int column = from;
        while (column < columns.length && reaches[column] != null && reaches[column].rows() > 0) {
            Reach reach = reaches[column];
            reaches[column] = new Reach(reach.rows() - 1, reach.border());
            CTTcPr properties = row.createCell().getCTTc().addNewTcPr();
            width(properties, columns[column]);
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
            borders(properties, reach.border());
            column++;
        }
        return column;
    }

    private void cell(
            Element element,
            Map<String, String> style,
            XWPFTableCell cell,
            int width,
            int span,
            boolean down,
            boolean keep) {
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        width(properties, width);
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (down) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        borders(properties, style.get("border"));
        int padding = Measure.twips(style.get("padding"), width);
        var margins = properties.addNewTcMar();
        for (var side :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            side.setW(padding);
            side.setType(STTblWidth.DXA);
        }
        properties
                .addNewVAlign()
                .setVal("middle".equals(style.get("vertical-align")) ? STVerticalJc.CENTER : STVerticalJc.TOP);

        int inner = width - 2 * padding;
        if (elements(element).stream()
                .anyMatch(child -> List.of("p", "hr", "div", "table").contains(child.getTagName()))) {
            blocks(
                    element,
                    style,
                    new Place() {
                        private boolean used;

                        @Override
                        public XWPFParagraph paragraph() {
                            XWPFParagraph paragraph = used ? cell.addParagraph() : cell.getParagraphArray(0);
                            used = true;
                            return paragraph == null ? cell.addParagraph() : paragraph;
                        }

                        @Override
                        public XWPFTable table() {
                            throw new IllegalArgumentException("a table within a table is not in our subset");
                        }
                    },
                    inner,
                    keep);
        } else {
            XWPFParagraph paragraph =
                    cell.getParagraphArray(0) == null ? cell.addParagraph() : cell.getParagraphArray(0);
            paragraph.setAlignment(alignment(style.get("text-align")));
            paragraph.setSpacingBetween(wordSpacing(style.get("line-height")));
            paragraph.setSpacingAfter(0);
            paragraph.setKeepNext(keep);
            inline(element, style, paragraph, inner);
        }
    }

    private static void frame(XWPFTable table, int width, int[] columns) {
        table.removeBorders();
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(width);
        CTTblCellMar none = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        none.addNewLeft().setW(0);
        none.addNewRight().setW(0);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column : columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    /** Word puts no space after a table: a paragraph as high as the margin does. */
    private void gapAfter(XWPFTable table, Map<String, String> style) {
        int gap = Measure.twips(style.get("margin-bottom"), 0);
        if (table.getBody() == word) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.setSpacingAfter(Math.max(0, gap - 20));
            flat(paragraph);
        }
    }

    /** One row of a table with the style its cells inherit. */
    private record Line(List<Element> cells, boolean head, Map<String, String> style) {}

    private List<Line> lines(Element table, Map<String, String> style) {
        List<Line> lines = new ArrayList<>();
        for (Element part : elements(table)) {
            if (part.getTagName().equals("tr")) {
                lines.add(new Line(elements(part), false, sheet.of(part, style)));
            } else if (!part.getTagName().equals("colgroup")) {
                Map<String, String> partStyle = sheet.of(part, style);
                for (Element row : elements(part)) {
                    lines.add(new Line(elements(row), part.getTagName().equals("thead"), sheet.of(row, partStyle)));
                }
            }
        }
        return lines;
    }

    /** Every table says the widths of its columns in a {@code colgroup}. */
    private static int[] columns(Element table, int tableWidth) {
        return elements(elements(table).get(0)).stream()
                .mapToInt(column -> Measure.twips(column.getAttribute("width"), tableWidth))
                .toArray();
    }

    private static void borders(CTTcPr properties, String style) {
        if (style != null) {
            CTTcBorders borders = properties.addNewTcBorders();
            List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight())
                    .forEach(side -> border(side, style));
        }
    }

    private static void width(CTTcPr properties, int width) {
        var cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(width);
    }

    /** {@code 0.5pt solid #000000}: Word measures lines in eighths of a point. */
    private static void border(CTBorder border, String style) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(Math.round(Measure.twips(style.split(" ")[0], 0) * 8 / 20.0)));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static int number(Element cell, String attribute) {
        return cell.hasAttribute(attribute) ? Integer.parseInt(cell.getAttribute(attribute)) : 1;
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
