package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepdan.form.OutputFormat;
import vn.tiepdan.shared.DomainException;
import vn.tiepdan.shared.Invalid;

class FilesTest {

    private static final String ACTIVE = "document.attachment.active";

    @Test
    void the_content_tells_the_kind() throws IOException {
        assertThat(FileKind.of(
                        ReceiptSheet.receipt(ReceiptSheet.MORNING_2024, ReceiptSheet.HUONG, "Đơn", OutputFormat.PDF)
                                .bytes()))
                .contains(FileKind.PDF);
        assertThat(FileKind.of(word())).contains(FileKind.DOCX);
        assertThat(FileKind.of(sheet())).contains(FileKind.XLSX);
        assertThat(FileKind.of(odt())).contains(FileKind.ODT);
        assertThat(FileKind.of(
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0}))
                .contains(FileKind.JPEG);
        assertThat(FileKind.of(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}))
                .contains(FileKind.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090",
                "<html><script>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "#!/bin/sh\n",
                "just words",
                "GIF89a/*\u0001*/=1;alert(1)",
                "{\\rtf1",
                "%!PS-Adobe-3.0",
                "PK\u0003\u0004broken"
            })
    void anything_else_is_refused(String content) {
        refused(content.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "document.attachment.type-refused");
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        refused(
                zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                "document.attachment.type-refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/VBAPROJECT.BIN",
                "word/vbaData.xml.bin",
                "word/embeddings/oleObject1.bin",
                "word/activeX/activeX1.bin",
                "META-INF/MANIFEST.MF",
                "vn/Evil.class",
                "run.exe"
            })
    void a_document_with_more_than_the_parts_of_a_document_is_refused(String more) throws IOException {
        refused(zip("[Content_Types].xml", "word/document.xml", more), "document.attachment.type-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Scripts/python/evil.py", "Basic/Standard/Module1.xml", "Dialogs/a.xml", "SCRIPTS/a.js"})
    void an_open_document_with_scripts_is_refused(String script) throws IOException {
        refused(odt(script), "document.attachment.type-refused");
    }

    @Test
    void a_pdf_that_acts_by_itself_is_refused() throws IOException {
        refused(pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))), ACTIVE);
        refused(pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch())), ACTIVE);
    }

    @Test
    void a_pdf_that_carries_files_is_refused() throws IOException {
        refused(
                pdf(pdf -> {
                    PDComplexFileSpecification file = new PDComplexFileSpecification();
                    file.setEmbeddedFile(new PDEmbeddedFile(pdf));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("a", file));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    pdf.getDocumentCatalog().setNames(names);
                }),
                ACTIVE);
    }

    @Test
    void a_pdf_that_cannot_be_looked_into_is_refused() throws IOException {
        refused("%PDF-1.7\nnothing".getBytes(US_ASCII), "document.attachment.damaged");
        refused(
                pdf(pdf -> {
                    try {
                        pdf.protect(new StandardProtectionPolicy("chu", "khach", new AccessPermission()));
                    } catch (IOException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                }),
                "document.attachment.locked");
        assertThat(FilingCabinet.accepted(pdf(pdf -> {}))).isEqualTo(FileKind.PDF);
    }

    @Test
    void a_packed_file_of_no_known_kind_is_refused() throws IOException {
        refused(zip("run.exe"), "document.attachment.type-refused");
    }

    @Test
    void a_packed_file_that_bursts_is_refused_whatever_it_says_of_its_size() throws IOException {
        byte[] bomb = bomb(260);
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, "document.attachment.bursts");
        refused(lying(bomb), "document.attachment.bursts");
        String[] many = new String[5100];
        many[0] = "[Content_Types].xml";
        many[1] = "word/document.xml";
        for (int i = 2; i < many.length; i++) {
            many[i] = "word/part" + i + ".xml";
        }
        refused(zip(many), "document.attachment.bursts");
    }

    @Test
    void what_is_two_kinds_of_file_at_once_is_refused() throws IOException {
        byte[] archive = zip("index.html");
        refused(both(pdf(pdf -> {}), archive), "document.attachment.two-files");
        refused(both(pdf(pdf -> {}), "<script>alert(1)</script>".getBytes(US_ASCII)), "document.attachment.two-files");
        refused(both(picture("jpg"), "<ScRiPt>alert(1)</script>".getBytes(US_ASCII)), "document.attachment.two-files");
        refused(both(picture("jpg"), archive), "document.attachment.two-files");
        refused(both(picture("png"), "<?php system('id');".getBytes(US_ASCII)), "document.attachment.two-files");
        refused(both(word(), "<html>".getBytes(US_ASCII)), "document.attachment.two-files");
        assertThat(FilingCabinet.accepted(picture("jpg"))).isEqualTo(FileKind.JPEG);
        assertThat(FilingCabinet.accepted(both(picture("jpg"), picture("jpg")))).isEqualTo(FileKind.JPEG);
        assertThat(FilingCabinet.accepted(picture("png"))).isEqualTo(FileKind.PNG);
        assertThat(FilingCabinet.accepted(word())).isEqualTo(FileKind.DOCX);
        assertThat(FilingCabinet.accepted(sheet())).isEqualTo(FileKind.XLSX);
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A text of so many megabytes of nothing. */
    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** The same file saying in its directory that every part is a byte long. */
    private static byte[] lying(byte[] archive) {
        byte[] lie = archive.clone();
        for (int at = 0; at < lie.length - 46; at++) {
            if (lie[at] == 'P' && lie[at + 1] == 'K' && lie[at + 2] == 1 && lie[at + 3] == 2) {
                lie[at + 24] = 1;
                lie[at + 25] = 0;
                lie[at + 26] = 0;
                lie[at + 27] = 0;
            }
        }
        return lie;
    }

    @Test
    void ten_megabytes_are_taken_and_not_a_byte_more() {
        byte[] most = new byte[10 << 20];
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        System.arraycopy(picture, 0, most, 0, picture.length);
        assertThat(FilingCabinet.accepted(most)).isEqualTo(FileKind.PNG);
        refused(java.util.Arrays.copyOf(most, most.length + 1), "document.attachment.too-large");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0], "document.attachment.empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đơn của bà Hường.pdf | Đơn của bà Hường.pdf
            ../../etc/passwd | passwd.pdf
            C:\\scan\\Biên bản.PDF | Biên bản.pdf
            anh.exe | anh.pdf
            'a"b<c>:d.pdf' | a b c d.pdf
            .htaccess | htaccess.pdf
            '' | tai-lieu.pdf
            """)
    void a_name_keeps_its_letters_and_loses_its_tricks(String given, String kept) {
        assertThat(FileName.clean(given, FileKind.PDF)).isEqualTo(kept);
    }

    @Test
    void a_name_that_turns_the_direction_of_writing_is_straightened() {
        assertThat(FileName.clean("don\u202Efdp.exe", FileKind.PDF)).isEqualTo("don fdp.pdf");
        assertThat(FileName.clean("don\u0000.pdf", FileKind.PDF)).isEqualTo("don.pdf");
        assertThat(FileName.clean("..\\..\\a\u0000b/../c.pdf", FileKind.PDF)).isEqualTo("c.pdf");
        assertThat(FileName.clean("x".repeat(500), FileKind.PNG)).hasSize(124);
    }

    private static void refused(byte[] content, String code) {
        assertThatThrownBy(() -> FilingCabinet.accepted(content))
                .isInstanceOf(Invalid.class)
                .extracting(refusal -> ((DomainException) refusal).code())
                .isEqualTo(code);
    }

    private static byte[] word() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            word.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(Consumer<PDDocument> made) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            made.accept(pdf);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] odt(String... more) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] type = FileKind.ODT.mediaType().getBytes(US_ASCII);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            java.util.zip.CRC32 sum = new java.util.zip.CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            for (String name : more) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
