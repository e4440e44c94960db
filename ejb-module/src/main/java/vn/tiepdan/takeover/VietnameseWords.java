package vn.tiepdan.takeover;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Vietnamese from what only looks so: letters that were typed for an old font (TCVN3, VNI) make no Vietnamese syllables.
 *
 * <p>Looks at words with letters beyond ASCII alone, without their tones, and takes names of other languages as the few they are.
 */
final class VietnameseWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{So}\\p{Sk}\\p{No}ªº«»¬®°±¶·]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?"
                    + "(?:uyê|uya|uyu|uây|uai|uao|uôi|oai|oay|oao|oeo|iêu|yêu|ươi|ươu|uêu|uâ|uă|uê|uơ|uô|ua|uy|ui|ue|oa|oă|oe|oo|oi|ôi|ơi|"
                    + "iê|yê|ia|iu|ai|ao|au|ay|âu|ây|eo|êu|ươ|ưa|ưi|ưu|a|ă|â|e|ê|i|o|ô|ơ|u|ư|y)"
                    + "(?:ch|c|m|ng|nh|n|p|t|k)?");

    private static final double PLAUSIBLE_SHARE = 0.7;

    private VietnameseWords() {}

    /** Whether most such words are Vietnamese syllables; always when there are fewer than so many. */
    static boolean arePlausible(String text, int atLeast) {
        int seen = 0;
        int plausible = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String written = word.group();
            if (written.chars().anyMatch(sign -> sign > 127)) {
                seen++;
                plausible += isSyllable(written) ? 1 : 0;
            }
        }
        return seen < atLeast || plausible >= PLAUSIBLE_SHARE * seen;
    }

    private static boolean isSyllable(String word) {
        String bare = TONES.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return SYLLABLE.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).matches();
    }
}
