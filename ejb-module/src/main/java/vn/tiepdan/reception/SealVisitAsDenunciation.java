package vn.tiepdan.reception;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Say that a visit in the open book denounces, and tell it again without naming whoever came.
 *
 * @param representationNote why the number of representatives is not the law's, where that was asked
 * @param unsignedReason why the visitor did not sign, where he did not
 * @param adHocReason why he was received out of turn, where he was
 * @param matter a confidential case it belongs to, or null
 * @param newMatterTitle the title of a confidential case to open for it, or null
 */
public record SealVisitAsDenunciation(
        String content,
        String requests,
        String previousHandling,
        String representationNote,
        String unsignedReason,
        String adHocReason,
        SubjectField field,
        MatterCode matter,
        String newMatterTitle)
        implements Serializable {

    public SealVisitAsDenunciation {
        content = Folding.tidy(content);
        requests = Folding.tidy(requests);
        previousHandling = Folding.tidy(previousHandling);
        representationNote = Folding.tidy(representationNote);
        unsignedReason = Folding.tidy(unsignedReason);
        adHocReason = Folding.tidy(adHocReason);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(content != null, found, "content", "reception.content.missing");
        within(content, RegisterVisit.LONGEST_CONTENT, found, "content", "reception.content.too-long");
        within(requests, 2000, found, "requests", "reception.requests.too-long");
        within(previousHandling, 1000, found, "previousHandling", "reception.previous-handling.too-long");
        within(representationNote, 300, found, "representationNote", "reception.representation-note.too-long");
        within(unsignedReason, 300, found, "unsignedReason", "reception.unsigned-reason.too-long");
        within(adHocReason, 300, found, "adHocReason", "reception.ad-hoc-reason.too-long");
        Invalid.refuse(found);
    }

    private static void within(String text, int longest, List<Invalid> found, String field, String code) {
        Invalid.unless(text == null || text.length() <= longest, found, field, code);
    }

    /** Every text in words of one's own, none of which may name whoever goes under seal. */
    String[] texts() {
        return new String[] {content, requests, previousHandling, representationNote, unsignedReason, adHocReason};
    }

    ClassifyVisit classification() {
        return new ClassifyVisit(PetitionKind.DENUNCIATION, field, matter, newMatterTitle);
    }

    @Override
    public String toString() {
        return "SealVisitAsDenunciation[…]";
    }
}
