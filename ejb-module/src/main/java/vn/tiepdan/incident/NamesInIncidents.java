package vn.tiepdan.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.matter.NamesInCases;
import vn.tiepdan.shared.Invalid;

/**
 * Keeps names where they belong: whoever speaks for a group is named in his own field alone, whoever came or wrote about the case nowhere.
 * For the texts of a gathering are read by more people than its representatives are known to.
 */
@ApplicationScoped
class NamesInIncidents {

    @Inject
    NamesInCases cases;

    /**
     * Refused with {@code incident.text.names-representative} at the field, and with {@code protection.text-names-author}; as the last rule
     * of a deed.
     */
    void refuse(GroupIncident incident, FreeText... texts) {
        List<Invalid> found = Stream.of(texts)
                .filter(text -> incident.representatives().stream().anyMatch(one -> one.isNamedIn(text.words())))
                .map(text -> new Invalid(text.field(), "incident.text.names-representative"))
                .toList();
        Invalid.refuse(found);
        if (incident.matter() != null) {
            cases.refuse(
                    incident.matter(), Stream.of(texts).map(FreeText::words).toArray(String[]::new));
        }
    }

    /** What somebody typed into a field; null for nothing. */
    record FreeText(String field, String words) {}
}
