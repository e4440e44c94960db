package vn.tiepdan.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes of whatever name a file came with one that is safe to show and to save under. */
final class FileName {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "tai-lieu";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    /** Control and format characters, among them those that turn the direction of writing, and what file systems refuse. */
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*%;]+");

    private FileName() {}

    /** Keeps Vietnamese letters; the ending is the one of the file's real kind. */
    static String clean(String name, FileKind kind) {
        String bare = FOLDERS.matcher(name == null ? "" : Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("");
        String safe =
                UNSAFE.matcher(bare).replaceAll(" ").replaceAll("\\s+", " ").strip();
        safe = EXTENSION.matcher(safe).replaceAll("").replaceAll("^[. ]+|[. ]+$", "");
        if (safe.isEmpty()) {
            safe = NAMELESS;
        }
        int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        return safe.substring(0, end).strip() + "." + kind.extension();
    }
}
