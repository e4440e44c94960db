package vn.tiepdan.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import vn.tiepdan.shared.Invalid;

/**
 * Whether a file is one file only. What is a picture to one program and an archive or a script to another gets past whoever
 * looks at it as the first and harms as the second.
 */
final class OneFile {

    private static final int END_OF_ARCHIVE = 0x06054b50;
    private static final int SHORTEST_END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final Pattern MARKUP = Pattern.compile(
            "<(script|html|svg|iframe|body|!doctype|\\?php|\\?xml)|%pdf-|#!/", Pattern.CASE_INSENSITIVE);

    private OneFile() {}

    /** Refuses a file that is another kind of file besides ({@code document.attachment.two-files}). */
    static void requireAlone(FileKind kind, byte[] content) {
        boolean alone =
                switch (kind) {
                    case PDF -> endOfArchive(content) < 0 && !holdsMarkup(content, lastEndOfPdf(content));
                    case JPEG, PNG -> endOfArchive(content) < 0 && !holdsMarkup(content, endOfPicture(kind, content));
                    case DOCX, XLSX, ODT -> endsWithArchive(content);
                };
        if (!alone) {
            throw new Invalid("file", "document.attachment.two-files");
        }
    }

    private static boolean endsWithArchive(byte[] content) {
        int end = endOfArchive(content);
        return end >= 0 && end + SHORTEST_END + comment(content, end) == content.length;
    }

    /** Where the end of an archive stands; before the first byte when there is none. */
    private static int endOfArchive(byte[] content) {
        int from = content.length - SHORTEST_END;
        for (int at = from; at >= 0 && at >= from - LONGEST_COMMENT; at--) {
            if (content[at] == 'P' && number(content, at) == END_OF_ARCHIVE) {
                return at;
            }
        }
        return -1;
    }

    private static int comment(byte[] content, int end) {
        return (content[end + 20] & 0xFF) + ((content[end + 21] & 0xFF) << 8);
    }

    private static int number(byte[] content, int at) {
        return (content[at] & 0xFF)
                + ((content[at + 1] & 0xFF) << 8)
                + ((content[at + 2] & 0xFF) << 16)
                + ((content[at + 3] & 0xFF) << 24);
    }

    /** Cameras write pictures behind a picture; nothing behind one is markup. */
    private static boolean holdsMarkup(byte[] content, int from) {
        return from < content.length
                && MARKUP.matcher(new String(content, from, content.length - from, ISO_8859_1))
                        .find();
    }

    private static int lastEndOfPdf(byte[] content) {
        byte[] mark = "%%EOF".getBytes(ISO_8859_1);
        for (int at = content.length - mark.length; at >= 0; at--) {
            int same = 0;
            while (same < mark.length && content[at + same] == mark[same]) {
                same++;
            }
            if (same == mark.length) {
                return at + same;
            }
        }
        return content.length;
    }

    /** Where the first picture ends; the end of the file when that cannot be told. */
    private static int endOfPicture(FileKind kind, byte[] content) {
        try {
            return kind == FileKind.JPEG ? Traces.endOfJpeg(content) : Traces.endOfPng(content);
        } catch (java.io.IOException | RuntimeException cutOff) {
            return content.length;
        }
    }
}
