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
 *
 * <p>None of them may denounce ({@code petition.split.denounces}): petitions born in one deed, of one day and one hand, would lead
 * from the author's name in the one to the sealed other. Such a paper is classified as a denunciation, and what else it says is
 * taken in by itself.
 */
public record SplitPetition(List<Part> parts) implements Serializable {

    static final int MOST = 6;

    public SplitPetition {
        parts = List.copyOf(parts);
        TakeInPetition.require(parts.size() > 1, "parts", "petition.split.one");
        TakeInPetition.require(parts.size() <= MOST, "parts", "petition.split.too-many");
        TakeInPetition.require(
                parts.stream().noneMatch(part -> part.kind() == PetitionKind.DENUNCIATION),
                "parts",
                "petition.split.denounces");
    }

    /** One content, told in words of its own. */
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
