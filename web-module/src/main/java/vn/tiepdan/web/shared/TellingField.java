package vn.tiepdan.web.shared;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.shared.Folding;

/**
 * Finds, among the texts of a page, the one that gives a name away: the one that holds the name or number typed beside it, else,
 * where the name is under seal, the first that is filled in.
 */
final class TellingField {

    private static final List<String> TEXTS = List.of(
            "content",
            "summary",
            "requests",
            "previousHandling",
            "proof",
            "note",
            "newMatterTitle",
            "matter",
            "representationNote",
            "unsignedReason",
            "adHocReason",
            "reason",
            "demands",
            "facts",
            "whom",
            "commitment",
            "handover",
            "words",
            "closing");
    private static final List<String> TELLING = List.of("fullName", "paperNumber", "telephone");

    private TellingField() {}

    /** A visit to what the page shows; it also holds the forms of acts that are not under way. */
    static VisitContext shown(FacesContext faces) {
        return VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
    }

    /** The id of the field, or null when the page has none. */
    static String on(FacesContext faces) {
        Map<String, String> typed = new LinkedHashMap<>();
        faces.getViewRoot().visitTree(shown(faces), (visit, component) -> {
            if (component instanceof UIInput input && input.getValue() instanceof String text && !text.isBlank()) {
                typed.putIfAbsent(component.getId(), Folding.fold(text));
            }
            return VisitResult.ACCEPT;
        });
        List<String> names =
                TELLING.stream().filter(typed::containsKey).map(typed::get).toList();
        List<String> filled = TEXTS.stream().filter(typed::containsKey).toList();
        return filled.stream()
                .filter(id -> names.stream().anyMatch(typed.get(id)::contains))
                .findFirst()
                .orElse(filled.isEmpty() ? null : filled.get(0));
    }
}
