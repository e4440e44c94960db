package vn.tiepdan.form;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the PDF of a filled template: tagged, fonts embedded, the same bytes for the same facts. */
class PdfWriter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * What only paged output needs and no template should repeat. The lines of a book belong to its cells: lines that cells share
     * are lost where a heading of two rows is repeated on the next page.
     */
    private static final String PAGED = """
            table { border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            td, th { word-wrap: break-word; }
            thead { display: table-header-group; }
            hr { border: 0; height: 0; margin-left: auto; margin-right: auto; }
            table.book { border-collapse: separate; border-spacing: 0; }
            table.book th, table.book td { border-left: 0; border-top: 0; }
            table.book thead tr:first-child th { border-top: 0.5pt solid #000000; }
            table.book tr > *:first-child { border-left: 0.5pt solid #000000; }
            .dots:after { content: leader('.'); }
            """;

    static {
        // Of itself it writes each step to the console, where the server takes it for errors.
        XRLog.setLoggerImpl(new PdfLog());
    }

    byte[] write(Document filled, LocalDateTime stamp) {
        Document page = (Document) filled.cloneNode(true);
        Element style = (Element) page.getElementsByTagName("style").item(0);
        style.setTextContent(PAGED + style.getTextContent());

        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "LiberationSerif-Regular", 400, FontStyle.NORMAL);
        font(builder, "LiberationSerif-Bold", 700, FontStyle.NORMAL);
        font(builder, "LiberationSerif-Italic", 400, FontStyle.ITALIC);
        font(builder, "LiberationSerif-BoldItalic", 700, FontStyle.ITALIC);
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, uri) -> null); // a document fetches nothing
        builder.withW3cDocument(page, "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            PDDocument pdf = renderer.getPdfDocument();
            stamp(pdf, stamp);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stamp(PDDocument pdf, LocalDateTime stamp) {
        Calendar moment = GregorianCalendar.from(stamp.atZone(ZONE));
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setProducer("Tiếp Dân");
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        pdf.setDocumentId(moment.getTimeInMillis());
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> font(file), "Times New Roman", weight, style, true);
    }

    private static InputStream font(String file) {
        return PdfWriter.class.getResourceAsStream("/liberation/" + file + ".ttf");
    }
}
