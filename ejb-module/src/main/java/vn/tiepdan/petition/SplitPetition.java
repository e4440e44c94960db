package vn.tiepdan.petition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Split a paper of mixed content into petitions of their own, two at least ({@code petition.split.one}) and {@value #MOST} at
 * most.
 */
public record SplitPetition(List<Part> parts) implements Serializable {

    static final int MOST = 6;

    public SplitPetition {
        parts = List.copyOf(parts);
        TakeInPetition.require(parts.size() > 1, "parts", "petition.split.one");
        TakeInPetition.require(parts.size() <= MOST, "parts", "petition.split.too-many");
    }

    boolean denounces() {
        return parts.stream().anyMatch(part -> part.kind() == PetitionKind.DENUNCIATION);
    }

    /** One content, told in words of its own; one that denounces in words that name nobody who denounces. */
    public record Part(PetitionKind kind, SubjectField field, Competence competence, String summary, String requests)
            implements Serializable {

        public Part {
            summary = Folding.tidy(summary);
            requests = Folding.tidy(requests);
            List<Invalid> found = new ArrayList<>();
            Invalid.unless(kind != null, found, "kind", "petition.kind.missing");
            Invalid.unless(summary != null, found, "summary", "petition.summary.missing");
            Invalid.unless(
                    summary == null || summary.length() <= TakeInPetition.LONGEST,
                    found,
                    "summary",
                    "petition.summary.too-long");
            Invalid.unless(
                    requests == null || requests.length() <= TakeInPetition.LONGEST,
                    found,
                    "requests",
                    "petition.requests.too-long");
            Invalid.refuse(found);
        }

        ClassifyPetition classification() {
            return new ClassifyPetition(kind, field, competence, null, null);
        }
    }
}
