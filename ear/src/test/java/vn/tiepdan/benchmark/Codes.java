package vn.tiepdan.benchmark;

/**
 * Codes that look random, never repeat, and are the same again for the same seed: the number of a record, stirred so that no
 * two become one.
 */
final class Codes {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String CLOCKS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int BITS_OF_A_SIGN = 5;

    private final long salt;

    Codes(long seed) {
        this.salt = seed * 0x9E3779B97F4A7C15L;
    }

    /** The six signs of a record in a closed book; the number is the record's own within its ward. */
    String six(long number) {
        return signs(number, 6, CROCKFORD);
    }

    String citizen(long number) {
        return "CD-" + signs(number, 10, CROCKFORD);
    }

    String seal(long number) {
        return "NS-" + signs(number, 10, CROCKFORD);
    }

    String clock(long number) {
        return "TH-" + signs(number, 10, CLOCKS);
    }

    /** Each step (adding, an odd factor, folding the upper half down) can be undone, so different numbers stay different. */
    private String signs(long number, int length, String alphabet) {
        int bits = length * BITS_OF_A_SIGN;
        long mask = (1L << bits) - 1;
        long stirred = number + salt & mask;
        for (int round = 0; round < 3; round++) {
            stirred = stirred * 0x2545F4914F6CDD1DL & mask;
            stirred ^= stirred >>> bits / 2;
        }
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt((int) (stirred & 31)));
            stirred >>>= BITS_OF_A_SIGN;
        }
        return text.toString();
    }
}
