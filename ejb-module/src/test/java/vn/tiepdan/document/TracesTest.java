package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.tiepdan.shared.DomainException;

class TracesTest {

    private static final String MARK = "DauGiau-0999770001";

    @Test
    void a_photograph_loses_where_it_was_taken_and_keeps_every_dot() throws IOException {
        byte[] plain = picture("jpg");
        byte[] marked = photograph(6);
        byte[] bare = Traces.removed(FileKind.JPEG, marked);
        assertThat(text(marked)).contains(MARK);
        assertThat(text(bare)).doesNotContain(MARK);
        assertThat(dots(bare)).isEqualTo(dots(plain));
    }

    @Test
    void a_photograph_still_stands_upright() {
        assertThat(text(Traces.removed(FileKind.JPEG, photograph(6)))).contains("Exif\0\0MM");
        assertThat(text(Traces.removed(FileKind.JPEG, photograph(1)))).doesNotContain("Exif");
    }

    @Test
    void what_follows_the_end_of_a_picture_goes() {
        byte[] jpeg = joined(picture("jpg"), MARK.getBytes(US_ASCII));
        byte[] png = joined(picture("png"), MARK.getBytes(US_ASCII));
        assertThat(text(Traces.removed(FileKind.JPEG, jpeg))).doesNotContain(MARK);
        assertThat(text(Traces.removed(FileKind.PNG, png))).doesNotContain(MARK);
    }

    @Test
    void a_drawing_loses_its_words_and_keeps_every_dot() throws IOException {
        byte[] plain = picture("png");
        byte[] words = ("Author\0" + MARK).getBytes(US_ASCII);
        ByteBuffer chunk = ByteBuffer.allocate(words.length + 12).putInt(words.length);
        chunk.put("tEXt".getBytes(US_ASCII)).put(words);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, words.length + 4);
        chunk.putInt((int) sum.getValue());
        byte[] marked = joined(java.util.Arrays.copyOf(plain, 33), chunk.array());
        marked = joined(marked, java.util.Arrays.copyOfRange(plain, 33, plain.length));
        byte[] bare = Traces.removed(FileKind.PNG, marked);
        assertThat(text(marked)).contains(MARK);
        assertThat(text(bare)).doesNotContain(MARK);
        assertThat(dots(bare)).isEqualTo(dots(plain));
    }

    @Test
    void a_printed_page_loses_its_author_its_notes_their_author_and_the_place_of_its_photographs() throws IOException {
        byte[] marked = page();
        assertThat(text(marked)).contains(MARK);
        byte[] bare = Traces.removed(FileKind.PDF, marked);
        assertThat(text(bare)).doesNotContain(MARK);
        try (PDDocument read = Loader.loadPDF(bare)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
        }
    }

    @Test
    void a_text_loses_its_author_and_can_be_read() throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Kính gửi");
            POIXMLProperties.CoreProperties core = word.getProperties().getCoreProperties();
            core.setCreator(MARK);
            word.getProperties().getExtendedProperties().setCompany(MARK);
            word.createComments().createComment(java.math.BigInteger.ONE).setAuthor(MARK);
            word.write(marked);
        }
        byte[] bare = Traces.removed(FileKind.DOCX, marked.toByteArray());
        assertThat(unpacked(marked.toByteArray())).contains(MARK);
        assertThat(unpacked(bare)).doesNotContain(MARK);
        assertThat(FileKind.of(bare)).contains(FileKind.DOCX);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(bare))) {
            assertThat(read.getParagraphs().get(0).getText()).isEqualTo("Kính gửi");
        }
    }

    @Test
    void a_sheet_loses_its_author_and_can_be_read() throws IOException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Danh sách").createRow(0).createCell(0).setCellValue(7);
            workbook.getProperties().getCoreProperties().setCreator(MARK);
            workbook.getProperties().getCustomProperties().addProperty("Điện thoại", MARK);
            workbook.write(marked);
        }
        byte[] bare = Traces.removed(FileKind.XLSX, marked.toByteArray());
        assertThat(unpacked(marked.toByteArray())).contains(MARK);
        assertThat(unpacked(bare)).doesNotContain(MARK);
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bare))) {
            assertThat(read.getSheet("Danh sách").getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(7);
        }
    }

    @Test
    void what_cannot_be_read_whole_is_refused() {
        byte[] cut = java.util.Arrays.copyOf(picture("jpg"), 400);
        assertThatThrownBy(() -> Traces.removed(FileKind.JPEG, cut))
                .isInstanceOf(DomainException.class)
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo("document.attachment.damaged");
    }

    /** A photograph with an Exif part that tells how to turn it and has the mark, and another part and a comment with the mark. */
    static byte[] photograph(int orientation) {
        byte[] plain = picture("jpg");
        byte[] mark = MARK.getBytes(US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(32 + mark.length);
        exif.put("Exif\0\0MM\0*".getBytes(US_ASCII)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(mark);
        byte[] before = joined(java.util.Arrays.copyOf(plain, 2), segment(0xE1, exif.array()));
        before = joined(before, segment(0xED, mark));
        before = joined(before, segment(0xFE, mark));
        return joined(before, java.util.Arrays.copyOfRange(plain, 2, plain.length));
    }

    private static byte[] segment(int kind, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(content.length + 4);
        segment.put((byte) 0xFF).put((byte) kind).putShort((short) (content.length + 2));
        return segment.put(content).array();
    }

    private static byte[] page() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(JPEGFactory.createFromStream(pdf, new ByteArrayInputStream(photograph(1))), 10, 10);
            }
            PDAnnotationText note = new PDAnnotationText();
            note.setTitlePopup(MARK);
            note.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(5, 5));
            page.getAnnotations().add(note);
            pdf.getDocumentInformation().setAuthor(MARK);
            PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(MARK.getBytes(US_ASCII)));
            pdf.getDocumentCatalog().setMetadata(metadata);
            page.setMetadata(metadata);
            pdf.save(written, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return written.toByteArray();
    }

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int dot = 0; dot < 1200; dot++) {
            image.setRGB(dot % 40, dot / 40, dot * 7919);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static int[] dots(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture)).getRGB(0, 0, 40, 30, null, 0, 40);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static String unpacked(byte[] packed) throws IOException {
        StringBuilder all = new StringBuilder();
        try (java.util.zip.ZipInputStream zip = new java.util.zip.ZipInputStream(new ByteArrayInputStream(packed))) {
            while (zip.getNextEntry() != null) {
                all.append(text(zip.readAllBytes()));
            }
        }
        return all.toString();
    }
}
