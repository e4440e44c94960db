package vn.tiepdan.duplicate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tiepdan.organisation.UnitCode;

/**
 * By what a petition is found: numbers that stand for a pair of neighbouring words, a place or an address in one ward.
 *
 * <p>Of the pairs of words only the eight smallest numbers are kept. Two texts that share a part share about that part of
 * them, whichever they are, so a few numbers stand for the whole text; who seeks asks for all of his.
 */
final class Traits {

    private static final int KEPT = 8;
    private static final int SOUGHT = 60;

    /** Of fewer pairs of words nothing can be told: they are alike by chance. */
    static final int FEW = 6;

    private Traits() {}

    /** What is kept of a petition. */
    static Set<Long> kept(UnitCode unit, String text, String address) {
        Set<Long> traits = new LinkedHashSet<>(places(unit, text, address));
        new TreeSet<>(numbers(unit, pairs(text))).stream().limit(KEPT).forEach(traits::add);
        return traits;
    }

    /** All pairs of words of a text in the ward. */
    static List<Long> words(UnitCode unit, String text) {
        return numbers(unit, pairs(text)).stream().limit(SOUGHT).toList();
    }

    /** All places of a text and of an address in the ward. */
    static List<Long> places(UnitCode unit, String text, String address) {
        Set<String> places = new LinkedHashSet<>(Places.in(text));
        places.addAll(Places.of(address));
        return numbers(unit, places);
    }

    /** Every two neighbouring words of the text, each pair once. */
    static Set<String> pairs(String text) {
        List<String> words = Spelling.words(text);
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add(words.get(i - 1) + " " + words.get(i));
        }
        return pairs;
    }

    /** How much of the shorter text the longer one says too, from 0 to 1; nothing can be told of a few words. */
    static double shared(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter < FEW ? 0 : (double) one.stream().filter(other::contains).count() / shorter;
    }

    private static List<Long> numbers(UnitCode unit, Collection<String> phrases) {
        List<Long> numbers = new ArrayList<>();
        for (String phrase : phrases) {
            numbers.add(number(unit + "|" + phrase));
        }
        return numbers;
    }

    private static long number(String phrase) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
