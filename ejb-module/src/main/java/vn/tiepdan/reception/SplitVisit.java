package vn.tiepdan.reception;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Split a visit of mixed content into its contents, two at least ({@code reception.split.one}) and {@value #MOST} at most
 * ({@code reception.split.too-many}).
 *
 * <p>All of them denounce or none does ({@code reception.split.denounces}): records born in one deed, of one hour and one hand,
 * would lead from the name in the open one to the sealed other. Such a visit is a denunciation, and what else was said is taken
 * in as a petition by itself.
 */
public record SplitVisit(List<Part> parts) implements Serializable {

    /** How many contents a visit is split into at most. */
    public static final int MOST = 5;

    private static final int LONGEST_REQUESTS = 2000;

    public SplitVisit {
        parts = List.copyOf(parts);
        RegisterVisit.require(parts.size() > 1, "parts", "reception.split.one");
        RegisterVisit.require(parts.size() <= MOST, "parts", "reception.split.too-many");
        RegisterVisit.require(
                parts.stream().map(Part::denounces).distinct().count() == 1, "parts", "reception.split.denounces");
    }

    /** Whether the contents denounce: all or none. */
    boolean denounces() {
        return parts.get(0).denounces();
    }

    /** One content, told in words of its own. */
    public record Part(PetitionKind kind, SubjectField field, String content, String requests) implements Serializable {

        public Part {
            content = Folding.tidy(content);
            requests = Folding.tidy(requests);
            List<Invalid> found = new ArrayList<>();
            Invalid.unless(kind != null, found, "kind", "petition.kind.missing");
            Invalid.unless(content != null, found, "content", "reception.content.missing");
            Invalid.unless(
                    content == null || content.length() <= RegisterVisit.LONGEST_CONTENT,
                    found,
                    "content",
                    "reception.content.too-long");
            Invalid.unless(
                    requests == null || requests.length() <= LONGEST_REQUESTS,
                    found,
                    "requests",
                    "reception.requests.too-long");
            Invalid.refuse(found);
        }

        private boolean denounces() {
            return kind == PetitionKind.DENUNCIATION;
        }

        ClassifyVisit classification() {
            return new ClassifyVisit(kind, field, null, null);
        }

        @Override
        public String toString() {
            return "SplitVisit.Part[…]";
        }
    }
}
