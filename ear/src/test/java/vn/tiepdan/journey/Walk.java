package vn.tiepdan.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Somebody signed in who follows every link he is shown, opens every paper, and reads all of it: the page as it was sent, its
 * headers, the text of PDF and DOCX with what they say about themselves.
 */
final class Walk {

    private static final Pattern LINK =
            Pattern.compile("(?:href|src)=\"(/tiepdan/[^\"#]*|[a-z][^\":#]*(?:\\?[^\"#]*)?)\"");
    /** Each shape of address so often: one record of a kind shows what the next one shows. */
    private static final int OF_ONE_SHAPE = 4;

    private final Browser window;
    private final Map<String, String> read = new LinkedHashMap<>();
    private final Map<String, Integer> shapes = new LinkedHashMap<>();

    Walk(Browser window) {
        this.window = window;
    }

    /** Goes to these addresses first, whatever their shape, and from there wherever links lead. */
    Walk from(Collection<String> paths) {
        Deque<String> ahead = new ArrayDeque<>(paths);
        Set<String> known = new HashSet<>(paths);
        while (!ahead.isEmpty()) {
            String path = ahead.poll();
            String content = open(path);
            read.put(path, content);
            Matcher links = LINK.matcher(content);
            while (links.find()) {
                String next = resolved(path, links.group(1).replace("&amp;", "&"));
                if (isWorthIt(next) && known.add(next)) {
                    ahead.add(next);
                }
            }
        }
        return this;
    }

    /** What was read, by its address. */
    Map<String, String> read() {
        return read;
    }

    private boolean isWorthIt(String path) {
        if (path == null || path.startsWith("/logout") || path.contains("jakarta.faces.resource")) {
            return false;
        }
        String shape = path.replaceAll("=[^&]*", "=").replaceAll("/[A-Z]+-[^/?]*", "/-");
        return shapes.merge(shape, 1, Integer::sum) <= OF_ONE_SHAPE;
    }

    private static String resolved(String from, String link) {
        if (link.startsWith("/tiepdan/")) {
            return link.substring("/tiepdan".length());
        }
        String folder = from.replaceAll("\\?.*", "");
        return folder.substring(0, folder.lastIndexOf('/') + 1) + link;
    }

    private String open(String path) {
        APIResponse answer = window.page()
                .context()
                .request()
                .get(window.address(path), RequestOptions.create().setMaxRedirects(3));
        String type = answer.headers().getOrDefault("content-type", "");
        String headers = answer.headers().toString();
        byte[] body = answer.body();
        if (type.startsWith("application/pdf")) {
            return headers + ofPdf(body);
        }
        if (type.contains("wordprocessingml")) {
            return headers + ofDocx(body);
        }
        return headers + new String(body, StandardCharsets.UTF_8);
    }

    private static String ofPdf(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document)
                    + document.getDocumentInformation().getCOSObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ofDocx(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText()
                    + document.getProperties().getCoreProperties().getCreator()
                    + document.getProperties().getCoreProperties().getTitle();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
