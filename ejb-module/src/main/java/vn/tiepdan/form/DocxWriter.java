package vn.tiepdan.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the DOCX of a filled template: A4 with the template's margins, page numbers from page 2, real Word tables. */
class DocxWriter {

    private static final String FONT = "Times New Roman";
    private static final int A4_SHORT = Measure.twips("210mm", 0);
    private static final int A4_LONG = Measure.twips("297mm", 0);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    byte[] write(Document filled, LocalDateTime stamp) {
        StyleSheet sheet =
                new StyleSheet(filled.getElementsByTagName("style").item(0).getTextContent());
        Element body = (Element) filled.getElementsByTagName("body").item(0);
        try (XWPFDocument word = new XWPFDocument()) {
            font(word);
            int textWidth = page(word, sheet.page());
            pageNumbers(word);
            new DocxBody(word, sheet).write(body, sheet.of(body, Map.of()), textWidth);
            properties(word, filled, stamp);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return withoutClock(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(XWPFDocument word) {
        XWPFStyles styles = word.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
    }

    /** Answers the width left for text. */
    private static int page(XWPFDocument word, Map<String, String> page) {
        boolean landscape = page.get("size").contains("landscape");
        String[] margins = page.get("margin").split("\\s+");
        int width = landscape ? A4_LONG : A4_SHORT;
        int left = Measure.twips(margins[3], 0);
        int right = Measure.twips(margins[1], 0);

        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(width);
        size.setH(landscape ? A4_SHORT : A4_LONG);
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(Measure.twips(margins[0], 0));
        margin.setRight(right);
        margin.setBottom(Measure.twips(margins[2], 0));
        margin.setLeft(left);
        margin.setHeader(Measure.twips("10mm", 0));
        margin.setFooter(Measure.twips("10mm", 0));
        margin.setGutter(0);
        return width - left - right;
    }

    /** Decree 30/2020, Annex I: Arabic figures, upright, centred in the top margin, not on page 1. */
    private static void pageNumbers(XWPFDocument word) {
        word.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFHeader header = word.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph line = header.createParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        line.setSpacingAfter(0);
        field(line, STFldCharType.BEGIN);
        CTText instruction = run(line).getCTR().addNewInstrText();
        instruction.setStringValue("PAGE");
        instruction.setSpace(Space.PRESERVE);
        field(line, STFldCharType.END);
    }

    private static void field(XWPFParagraph line, STFldCharType.Enum mark) {
        run(line).getCTR().addNewFldChar().setFldCharType(mark);
    }

    private static XWPFRun run(XWPFParagraph line) {
        XWPFRun run = line.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(13);
        return run;
    }

    private static void properties(XWPFDocument word, Document filled, LocalDateTime stamp) {
        Optional<Date> moment = Optional.of(Date.from(stamp.atZone(ZONE).toInstant()));
        POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
        core.setTitle(filled.getElementsByTagName("title").item(0).getTextContent());
        core.setCreator("Tiếp Dân");
        core.setCreated(moment);
        core.setModified(moment);
        word.getProperties().getExtendedProperties().setApplication("Tiếp Dân");
    }

    /** The container notes when each part was packed; without that the same facts give the same bytes. */
    private static byte[] withoutClock(byte[] packed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(copy);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
