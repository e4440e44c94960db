package vn.tiepdan.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is stored (NFC, trimmed) and how it is sought (without diacritics, case or doubled spaces). */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern OUTER_SPACES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");

    /** Marks of writing that nobody sees, such as a blank of no width; between letters they would hide a word. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private Folding() {}

    /** The text in NFC without outer blanks and control characters but line ends and tabs; null when nothing is left. */
    public static String tidy(String text) {
        if (text == null) {
            return null;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String kept =
                OUTER_SPACES.matcher(CONTROLS.matcher(composed).replaceAll("")).replaceAll("");
        return kept.isEmpty() ? null : kept;
    }

    /** The text as it is sought: {@code Thịnh Ðán} and {@code thinh dan} fold alike, so do {@code hoà} and {@code hòa}. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String seen = UNSEEN.matcher(text).replaceAll("");
        String bare =
                MARKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFD)).replaceAll("");
        String composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        String ascii = composed.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd');
        return SPACES.matcher(ascii).replaceAll(" ").strip();
    }

    /** A pattern for {@code like … escape '!'} that finds the folded text anywhere. */
    public static String anywhere(String text) {
        String folded = fold(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + folded + "%";
    }
}
