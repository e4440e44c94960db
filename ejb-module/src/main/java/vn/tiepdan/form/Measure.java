package vn.tiepdan.form;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths of the style sheet in twips, the twentieth of a point in which Word measures. */
final class Measure {

    private Measure() {}

    /** A length in pt, mm, cm or as a part of {@code whole}; 0 when absent. */
    static int twips(String length, int whole) {
        if (length == null || length.equals("0")) {
            return 0;
        }
        if (length.endsWith("%")) {
            return (int) Math.round(whole * number(length, 1) / 100);
        }
        double unit =
                switch (length.substring(length.length() - 2)) {
                    case "pt" -> 20;
                    case "mm" -> 1440 / 25.4;
                    case "cm" -> 1440 / 2.54;
                    default -> throw new IllegalArgumentException("length not in our subset: " + length);
                };
        return (int) Math.round(number(length, 2) * unit);
    }

    /** Font sizes go by half points. */
    static double points(String length) {
        return BigDecimal.valueOf(twips(length, 0))
                        .divide(BigDecimal.TEN, 0, RoundingMode.HALF_UP)
                        .doubleValue()
                / 2;
    }

    private static double number(String length, int unitLetters) {
        return Double.parseDouble(
                length.substring(0, length.length() - unitLetters).strip());
    }
}
