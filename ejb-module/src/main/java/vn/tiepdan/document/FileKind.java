package vn.tiepdan.document;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.tika.Tika;

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
    private static final long MOST_UNPACKED = 300L << 20;

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

    /** Empty for any other kind, for documents with anything but the parts of their kind, such as macros, and for packed files that would burst. */
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

    private static Optional<FileKind> packed(byte[] content, String told) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            List<String> names = entries.stream().map(ZipArchiveEntry::getName).toList();
            boolean bursts = entries.size() > MOST_ENTRIES
                    || entries.stream()
                                    .mapToLong(entry -> Math.max(0, entry.getSize()))
                                    .sum()
                            > MOST_UNPACKED;
            if (bursts) {
                return Optional.empty();
            }
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
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
