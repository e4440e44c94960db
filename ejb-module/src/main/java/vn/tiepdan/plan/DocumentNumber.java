package vn.tiepdan.plan;

import java.util.List;
import java.util.Map;
import vn.tiepdan.shared.Folding;

/**
 * Number and symbol of a document as it is cited, such as {@code 34/KH-UBND} or {@code 06-ĐA/TU}.
 *
 * <p>The last part of a symbol abbreviates the body that issued the document; a name that does not fit it is worth a look.
 */
record DocumentNumber(String text) {

    private static final Map<String, List<String>> ISSUERS = Map.of(
            "ubnd", List.of("ubnd", "uy ban nhan dan"),
            "hdnd", List.of("hdnd", "hoi dong nhan dan"),
            "tu", List.of("tinh uy", "thanh uy", "dang bo"),
            "ttcp", List.of("thanh tra chinh phu"),
            "ttg", List.of("thu tuong"),
            "cp", List.of("chinh phu"),
            "qh", List.of("quoc hoi"));

    /** Says whether a body of this name issues documents with this symbol; an unknown symbol fits every name. */
    boolean fits(String issuer) {
        String mark = Folding.fold(text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('-')) + 1));
        String withoutTerm = mark.replaceAll("[0-9]+$", "");
        String name = Folding.fold(issuer);
        return ISSUERS.getOrDefault(withoutTerm, List.of("")).stream().anyMatch(name::contains);
    }
}
