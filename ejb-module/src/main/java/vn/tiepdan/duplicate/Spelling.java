package vn.tiepdan.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiepdan.shared.Folding;

/**
 * Brings every way of writing a Vietnamese word to one: with accents or without, the tone on either vowel, and as the keys of
 * Telex stand there when the input method was off ({@code ddaats}, {@code nhaf}).
 *
 * <p>What it makes is for comparing only: both sides go through it, so a foreign word that it maims is maimed alike.
 */
final class Spelling {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("([aeo])\\1+");
    private static final String VOWELS = "aeiouy";
    /** Keys of the five tones and of taking one away; none of them ends a Vietnamese syllable. */
    private static final String TONES = "sfrxjz";

    private Spelling() {}

    /** The words of the text, each in its one form. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(Folding.fold(text))) {
            if (!word.isEmpty()) {
                words.add(word(word));
            }
        }
        return words;
    }

    /** The text in one form, its words parted by one blank. */
    static String reduced(String text) {
        return String.join(" ", words(text));
    }

    /** A folded word in its one form; what holds a digit, or anything but the letters of a keyboard, stays as it is. */
    static String word(String folded) {
        if (!folded.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
            return folded;
        }
        String plain = withoutHorn(folded.replace("dd", "d"));
        int vowel = firstVowel(plain);
        if (vowel < 0) {
            return plain;
        }
        StringBuilder word = new StringBuilder(plain.substring(0, vowel));
        String nucleus = "";
        boolean closed = false;
        for (int i = vowel; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            boolean sounds = VOWELS.indexOf(letter) >= 0;
            if (TONES.indexOf(letter) >= 0 || letter == 'd') {
                continue;
            }
            if (sounds && closed && nucleus.indexOf(letter) >= 0 && "aeo".indexOf(letter) >= 0) {
                // The circumflex typed at the end: "chapas" is "chấp".
                continue;
            }
            closed |= !sounds;
            nucleus += sounds ? letter : "";
            word.append(letter);
        }
        return oneI(DOUBLED.matcher(word).replaceAll("$1"));
    }

    /** Without the key of horn and breve; where no letter stands that could bear it, it is the letter ư itself. */
    private static String withoutHorn(String word) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter != 'w') {
                plain.append(letter);
            } else if (plain.indexOf("a") < 0 && plain.indexOf("o") < 0 && plain.indexOf("u") < 0) {
                plain.append('u');
            }
        }
        return plain.toString();
    }

    private static int firstVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** {@code kỹ} and {@code kĩ}, {@code quý} and {@code quí} are the same word; {@code thúy} and {@code thúi} are not. */
    private static String oneI(String word) {
        boolean alone =
                word.endsWith("y") && (word.length() == 1 || VOWELS.indexOf(word.charAt(word.length() - 2)) < 0);
        return alone || word.equals("quy") ? word.substring(0, word.length() - 1) + "i" : word;
    }
}
