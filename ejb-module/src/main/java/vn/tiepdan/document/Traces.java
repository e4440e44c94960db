package vn.tiepdan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import vn.tiepdan.shared.Invalid;

/**
 * Takes out of a file what tells where, when, with what and by whom it was made, and leaves what it shows: a photograph of a
 * page carries the place it was taken at, a text the name of who wrote it.
 *
 * <p>Pictures keep every dot; only the parts around them go, except how the picture is to be turned.
 */
final class Traces {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> SHOWN_BY_PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");
    private static final int ORIENTATION = 0x0112;

    private Traces() {}

    /** Refuses what cannot be read well enough to be sure that nothing stays ({@code document.attachment.damaged}). */
    static byte[] removed(FileKind kind, byte[] content) {
        try {
            return switch (kind) {
                case JPEG -> jpeg(content);
                case PNG -> png(content);
                case PDF -> PdfFile.withoutTraces(content);
                case DOCX, XLSX, ODT -> PackedFile.withoutTraces(content);
            };
        } catch (IOException | RuntimeException unreadable) {
            throw new Invalid("file", "document.attachment.damaged");
        }
    }

    /** A picture inside another file, by what it is and whatever it is called; any other kind comes back as it was. */
    static byte[] removedFromPicture(byte[] content) throws IOException {
        if (content.length > 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8) {
            return jpeg(content);
        }
        return startsWith(content, 0, PNG_SIGNATURE) ? png(content) : content;
    }

    /** Where the picture ends and something else may begin. */
    static int endOfJpeg(byte[] content) throws IOException {
        int at = 2;
        while (true) {
            int marker = nextMarker(content, at);
            at = marker + 2;
            int kind = content[marker + 1] & 0xFF;
            if (kind == 0xD9) {
                return at;
            }
            at += (content[at] & 0xFF) * 256 + (content[at + 1] & 0xFF);
            if (kind == 0xDA) {
                at = endOfScan(content, at);
            }
        }
    }

    /** Where the picture ends and something else may begin. */
    static int endOfPng(byte[] content) throws IOException {
        ByteBuffer read = ByteBuffer.wrap(content);
        int at = PNG_SIGNATURE.length;
        while (true) {
            int length = read.getInt(at);
            if (length < 0 || length > content.length - at - 12) {
                throw new IOException("cut off");
            }
            boolean last = new String(content, at + 4, 4, StandardCharsets.US_ASCII).equals("IEND");
            at += length + 12;
            if (last) {
                return at;
            }
        }
    }

    static byte[] jpeg(byte[] content) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, 2);
        int at = 2;
        while (true) {
            int marker = nextMarker(content, at);
            at = marker + 2;
            int kind = content[marker + 1] & 0xFF;
            if (kind == 0xD9) {
                // Whatever follows the end is not part of this picture.
                kept.write(content, marker, 2);
                return kept.toByteArray();
            }
            int end = at + (content[at] & 0xFF) * 256 + (content[at + 1] & 0xFF);
            if (end > content.length) {
                throw new IOException("cut off");
            }
            if (kind == 0xE1 && startsWith(content, at + 2, "Exif\0\0".getBytes(StandardCharsets.US_ASCII))) {
                kept.write(turned(orientation(Arrays.copyOfRange(content, at + 8, end))));
            } else if (kind == 0xE0 && startsWith(content, at + 2, "JFIF\0".getBytes(StandardCharsets.US_ASCII))) {
                // Without the small picture that may stand in it.
                kept.write(new byte[] {(byte) 0xFF, (byte) 0xE0, 0, 16});
                kept.write(content, at + 2, 12);
                kept.write(new byte[] {0, 0});
            } else if (isShown(kind)
                    || kind == 0xEE && startsWith(content, at + 2, "Adobe".getBytes(StandardCharsets.US_ASCII))) {
                kept.write(content, marker, end - marker);
            }
            at = end;
            if (kind == 0xDA) {
                int scanEnd = endOfScan(content, at);
                kept.write(content, at, scanEnd - at);
                at = scanEnd;
            }
        }
    }

    /** All but what an application or a person wrote beside the picture. */
    private static boolean isShown(int kind) {
        return kind >= 0xC0 && kind <= 0xDF;
    }

    private static int nextMarker(byte[] content, int from) throws IOException {
        int at = from;
        if (content[at] != (byte) 0xFF) {
            throw new IOException("no marker");
        }
        while (content[at + 1] == (byte) 0xFF) {
            at++;
        }
        return at;
    }

    private static int endOfScan(byte[] content, int from) throws IOException {
        for (int at = from; at + 1 < content.length; at++) {
            int next = content[at + 1] & 0xFF;
            boolean data = content[at] != (byte) 0xFF || next == 0 || next >= 0xD0 && next <= 0xD7 || next == 0xFF;
            if (!data) {
                return at;
            }
        }
        throw new IOException("cut off");
    }

    /** How the picture is to be turned; 1, which is not at all, when that cannot be told. */
    private static int orientation(byte[] tiff) {
        try {
            ByteBuffer read =
                    ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = read.getInt(4);
            int entries = Short.toUnsignedInt(read.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                int at = directory + 2 + entry * 12;
                if (Short.toUnsignedInt(read.getShort(at)) == ORIENTATION) {
                    int value = Short.toUnsignedInt(read.getShort(at + 8));
                    return value >= 1 && value <= 8 ? value : 1;
                }
            }
            return 1;
        } catch (IndexOutOfBoundsException cutOff) {
            return 1;
        }
    }

    private static byte[] turned(int orientation) {
        if (orientation == 1) {
            return new byte[0];
        }
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.putShort((short) 0xFFE1).putShort((short) 34);
        segment.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        segment.putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1);
        segment.putShort((short) orientation).putShort((short) 0).putInt(0);
        return segment.array();
    }

    static byte[] png(byte[] content) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(PNG_SIGNATURE);
        ByteBuffer read = ByteBuffer.wrap(content);
        int at = PNG_SIGNATURE.length;
        while (true) {
            int length = read.getInt(at);
            String name = new String(content, at + 4, 4, StandardCharsets.US_ASCII);
            if (length < 0 || length > content.length - at - 12) {
                throw new IOException("cut off");
            }
            if (SHOWN_BY_PNG.contains(name)) {
                kept.write(content, at, length + 12);
            }
            if (name.equals("IEND")) {
                return kept.toByteArray();
            }
            at += length + 12;
        }
    }

    private static boolean startsWith(byte[] content, int from, byte[] wanted) {
        return from + wanted.length <= content.length
                && Arrays.equals(content, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
