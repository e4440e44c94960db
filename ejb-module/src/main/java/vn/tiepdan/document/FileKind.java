package vn.tiepdan.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;
import vn.tiepdan.shared.Invalid;

/** The kinds of file that may be attached, told by what is in the file and never by its name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private static final Tika TIKA = new Tika();
    private static final int MOST_ENTRIES = 5000;
    private static final long MOST_UNPACKED = 200L << 20;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /**
     * Empty for any other kind and for documents with anything but the parts of their kind, such as macros; packed files that
     * would burst are refused ({@code document.attachment.bursts}).
     */
    static Optional<FileKind> of(byte[] content) {
        String told = TIKA.detect(content);
        return switch (told) {
            case "application/zip", "application/x-tika-ooxml", "application/vnd.oasis.opendocument.text" ->
                packed(content, told);
            default ->
                Stream.of(PDF, JPEG, PNG)
                        .filter(kind -> kind.mediaType.equals(told))
                        .findFirst();
        };
    }

    private static Optional<FileKind> told(String told, List<String> names) {
        if (told.equals(ODT.mediaType)) {
            return names.contains("content.xml") && PackedFile.isOpenDocument(names)
                    ? Optional.of(ODT)
                    : Optional.empty();
        }
        if (!names.contains("[Content_Types].xml") || !PackedFile.isOffice(names)) {
            return Optional.empty();
        }
        if (names.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        return names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    /** Unpacks everything once and keeps none of it: what an archive says of its sizes need not be true. */
    private static void requireNoBurst(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        byte[] thrownAway = new byte[1 << 16];
        long unpacked = 0;
        for (ZipArchiveEntry entry : entries) {
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(thrownAway); read >= 0; read = part.read(thrownAway)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        throw new Invalid("file", "document.attachment.bursts");
                    }
                }
            }
        }
    }

    private static Optional<FileKind> packed(byte[] content, String told) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            List<String> names = entries.stream().map(ZipArchiveEntry::getName).toList();
            if (entries.size() > MOST_ENTRIES) {
                throw new Invalid("file", "document.attachment.bursts");
            }
            Optional<FileKind> kind = told(told, names);
            if (kind.isPresent()) {
                requireNoBurst(zip, entries);
            }
            return kind;
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
