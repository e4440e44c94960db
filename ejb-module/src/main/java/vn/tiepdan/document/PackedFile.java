package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An office document as a packed file: which parts one has when it is nothing else, and which of them tell who wrote it. */
final class PackedFile {

    private static final int LARGEST_PART = 64 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PICTURE = "(png|jpe?g|gif|bmp|emf|wmf)";

    /** Parts of a text or a sheet of the Office Open XML family, without macros, controls and documents inside the document. */
    private static final Pattern OFFICE = Pattern.compile(
            "\\[content_types]\\.xml|([a-z0-9_]+/)*_rels/[^/]*\\.rels|docprops/[^/]+\\.(xml|" + PICTURE + ")"
                    + "|customxml/[^/]+\\.xml|(word|xl)/([a-z0-9_]+/)*[^/]+\\.(xml|vml|odttf|" + PICTURE + ")"
                    + "|xl/printersettings/[^/]+\\.bin");

    /** Parts of an OpenDocument text, without scripts. */
    private static final Pattern OPEN_DOCUMENT = Pattern.compile(
            "mimetype|(content|styles|meta|settings)\\.xml|manifest\\.rdf|layout-cache|meta-inf/(manifest|documentsignatures)\\.xml"
                    + "|thumbnails/[^/]+\\." + PICTURE + "|(pictures|media)/[^/]+\\.(svm|" + PICTURE
                    + ")|fonts/[^/]+\\.(ttf|otf)"
                    + "|configurations2/[^.]*|configurations2/([a-z0-9_]+/)*[^/]+\\.xml"
                    + "|object [0-9]+/(content|styles|meta|settings)\\.xml|objectreplacements/object [0-9]+");

    private static final Pattern PROPERTIES =
            Pattern.compile("docprops/(core|app|custom)[^/]*\\.xml|(object [0-9]+/)?meta\\.xml");
    private static final Pattern WRITTEN =
            Pattern.compile("(word|xl)/.*\\.(xml|rels)|(object [0-9]+/)?(content|styles)\\.xml");

    /** Attributes and elements that hold the name of a person or a path on his machine. */
    private static final Pattern AUTHOR = Pattern.compile(
            "((?:w|w15|w16du):(?:author|initials|userId|providerId)=\"|<x15ac:absPath[^>]*url=\"|<(?:dc:creator|meta:creator-initials|author)>"
                    + "|<person [^>]*?displayName=\"|Target=\"file:///)[^\"<]*");

    private PackedFile() {}

    static boolean isOffice(List<String> names) {
        return all(names, OFFICE);
    }

    static boolean isOpenDocument(List<String> names) {
        return all(names, OPEN_DOCUMENT);
    }

    private static boolean all(List<String> names, Pattern parts) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.endsWith("/"))
                .allMatch(name -> parts.matcher(name).matches());
    }

    static byte[] withoutTraces(byte[] content) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream(content.length);
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(written)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (PROPERTIES.matcher(name).matches()) {
                    add(out, entry, empty(name).getBytes(UTF_8));
                } else if (WRITTEN.matcher(name).matches()) {
                    String text = new String(read(zip, entry), UTF_8);
                    add(out, entry, AUTHOR.matcher(text).replaceAll("$1").getBytes(UTF_8));
                } else if (name.matches(".*\\.(png|jpe?g)")) {
                    add(out, entry, Traces.removedFromPicture(read(zip, entry)));
                } else {
                    addAsItIs(out, zip, entry);
                }
            }
        }
        return written.toByteArray();
    }

    private static String empty(String name) {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        if (name.endsWith("meta.xml")) {
            return head + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "office:version=\"1.2\"><office:meta/></office:document-meta>";
        }
        if (name.startsWith("docprops/core")) {
            return head
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
        }
        String kind = name.startsWith("docprops/app") ? "extended-properties" : "custom-properties";
        return head + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/" + kind + "\"/>";
    }

    private static byte[] read(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream part = zip.getInputStream(entry)) {
            byte[] read = part.readNBytes(LARGEST_PART + 1);
            if (read.length > LARGEST_PART) {
                throw new IOException("too large a part");
            }
            return read;
        }
    }

    private static void add(ZipArchiveOutputStream out, ZipArchiveEntry before, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(before.getName());
        entry.setTimeLocal(NO_TIME);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }

    private static void addAsItIs(ZipArchiveOutputStream out, ZipFile zip, ZipArchiveEntry before) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(before.getName());
        entry.setMethod(before.getMethod());
        entry.setSize(before.getSize());
        entry.setCompressedSize(before.getCompressedSize());
        entry.setCrc(before.getCrc());
        entry.setTimeLocal(NO_TIME);
        try (InputStream raw = zip.getRawInputStream(before)) {
            out.addRawArchiveEntry(entry, raw);
        }
    }
}
