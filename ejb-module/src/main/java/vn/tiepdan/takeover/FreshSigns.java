package vn.tiepdan.takeover;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Draws the signs of a code, without those that are mistaken for others. */
final class FreshSigns {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FreshSigns() {}

    static String ten() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }
}
