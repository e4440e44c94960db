package vn.tiepdan.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.tiepdan.shared.Invalid;

/** A PDF as something that may act, carry other files, or tell who made it. */
final class PdfFile {

    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "Launch",
            "ImportData",
            "GoToE",
            "RichMediaExecute",
            "EmbeddedFile",
            "RichMedia",
            "FileAttachment");
    private static final Set<String> CARRYING =
            Set.of("JS", "EF", "EmbeddedFiles", "JavaScript", "XFA", "RichMediaContent");
    private static final Set<String> TELLING = Set.of("Metadata", "PieceInfo", "LastModified");
    private static final Set<String> TELLING_OF_A_NOTE = Set.of("T", "M", "CreationDate", "NM");

    private PdfFile() {}

    /** Refuses one that acts by itself or carries files, and one that cannot be looked into. */
    static void requireHarmless(byte[] content) {
        boolean[] harmful = new boolean[1];
        try (PDDocument pdf = Loader.loadPDF(content)) {
            everyDictionary(pdf.getDocument(), found -> harmful[0] |= isHarmful(found));
        } catch (InvalidPasswordException locked) {
            throw new Invalid("file", "document.attachment.locked");
        } catch (IOException | RuntimeException unreadable) {
            throw new Invalid("file", "document.attachment.damaged");
        }
        if (harmful[0]) {
            throw new Invalid("file", "document.attachment.active");
        }
    }

    /** Written anew, so that earlier states of the file do not stay in it either. */
    static byte[] withoutTraces(byte[] content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            pdf.setAllSecurityToBeRemoved(true);
            pdf.setDocumentInformation(new PDDocumentInformation());
            pdf.getDocument().getTrailer().removeItem(COSName.ID);
            List<COSStream> pictures = new java.util.ArrayList<>();
            everyDictionary(pdf.getDocument(), found -> {
                TELLING.forEach(key -> found.removeItem(COSName.getPDFName(key)));
                if (found.containsKey(COSName.RECT) && !COSName.WIDGET.equals(found.getCOSName(COSName.SUBTYPE))) {
                    TELLING_OF_A_NOTE.forEach(key -> found.removeItem(COSName.getPDFName(key)));
                }
                if (found instanceof COSStream stream && isPhotograph(stream)) {
                    pictures.add(stream);
                }
            });
            for (COSStream picture : pictures) {
                byte[] bare;
                try (InputStream raw = picture.createRawInputStream()) {
                    bare = Traces.removedFromPicture(raw.readAllBytes());
                }
                try (OutputStream raw = picture.createRawOutputStream()) {
                    raw.write(bare);
                }
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream(content.length);
            pdf.save(written);
            return written.toByteArray();
        }
    }

    private static boolean isPhotograph(COSStream stream) {
        COSBase filter = stream.getFilters();
        return COSName.DCT_DECODE.equals(filter)
                || filter instanceof COSArray one && one.size() == 1 && COSName.DCT_DECODE.equals(one.getObject(0));
    }

    private static boolean isHarmful(COSDictionary found) {
        return CARRYING.stream().anyMatch(key -> found.containsKey(COSName.getPDFName(key)))
                || Stream.of(COSName.S, COSName.TYPE, COSName.SUBTYPE)
                        .map(found::getNameAsString)
                        .anyMatch(name -> name != null && ACTING.contains(name));
    }

    private static void everyDictionary(COSDocument pdf, Consumer<COSDictionary> look) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (COSObjectKey key : List.copyOf(pdf.getXrefTable().keySet())) {
            walk(pdf.getObjectFromPool(key).getObject(), look, seen);
        }
        walk(pdf.getTrailer(), look, seen);
    }

    /** Into what stands inside; what is only pointed at has a turn of its own. */
    private static void walk(COSBase found, Consumer<COSDictionary> look, Set<COSBase> seen) {
        if (found == null || !seen.add(found)) {
            return;
        }
        if (found instanceof COSDictionary dictionary) {
            look.accept(dictionary);
            List.copyOf(dictionary.keySet()).forEach(key -> walk(dictionary.getItem(key), look, seen));
        } else if (found instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                walk(array.get(at), look, seen);
            }
        }
    }
}
