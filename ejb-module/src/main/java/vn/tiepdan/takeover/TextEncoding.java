package vn.tiepdan.takeover;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import vn.tiepdan.shared.Invalid;

/**
 * Reads the letters of a text file: UTF-8, UTF-16 with its mark, or Windows-1258.
 *
 * <p>Fonts that showed other letters than were stored (TCVN3, VNI) are recognised and refused: what stands in such a file depends on
 * the font it was typed in, and a name read wrongly is another person. Lines of one file written in two ways are refused with the
 * first line that differs.
 */
final class TextEncoding {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final Charset VIETNAMESE = Charset.forName("windows-1258");

    private TextEncoding() {}

    static String decoded(byte[] content) {
        if (RegisterFile.begins(content, LITTLE_ENDIAN)) {
            return marked(content, 2, StandardCharsets.UTF_16LE);
        }
        if (RegisterFile.begins(content, BIG_ENDIAN)) {
            return marked(content, 2, StandardCharsets.UTF_16BE);
        }
        boolean mark = RegisterFile.begins(content, UTF8_MARK);
        byte[] bytes = mark ? Arrays.copyOfRange(content, UTF8_MARK.length, content.length) : content;
        for (byte each : bytes) {
            if (each == 0) {
                throw new Invalid("file", "takeover.file.not-table");
            }
        }
        int wrong = 0;
        int right = 0;
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                if (strict(bytes, start, i, StandardCharsets.UTF_8) == null) {
                    wrong = wrong == 0 ? line : wrong;
                } else if (hasLetterBeyondAscii(bytes, start, i)) {
                    right = right == 0 ? line : right;
                }
                start = i + 1;
                line++;
            }
        }
        if (wrong == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (mark || right > 0) {
            throw new Invalid("file", "takeover.file.mixed-encoding", Math.max(wrong, mark ? 0 : right));
        }
        return vietnamese(bytes, wrong);
    }

    private static String vietnamese(byte[] bytes, int line) {
        String text = strict(bytes, 0, bytes.length, VIETNAMESE);
        String composed = text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed == null || !VietnameseWords.arePlausible(composed, 1)) {
            throw new Invalid("file", "takeover.file.old-font", line);
        }
        return composed;
    }

    private static String marked(byte[] content, int from, Charset charset) {
        String text = strict(content, from, content.length, charset);
        if (text == null) {
            throw new Invalid("file", "takeover.file.mixed-encoding", 1);
        }
        return text;
    }

    private static boolean hasLetterBeyondAscii(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    /** The text; null when the bytes are not of this encoding. */
    private static String strict(byte[] bytes, int from, int to, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException otherwiseWritten) {
            return null;
        }
    }
}
