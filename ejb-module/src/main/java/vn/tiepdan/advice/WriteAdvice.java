package vn.tiepdan.advice;

import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * What an advisory note says.
 *
 * @param unit the ward advised; null means the caller's
 * @param draftTitle of the document drafted with it; null together with {@code draftText} for none
 * @param matter the open case it is about; null for none
 */
public record WriteAdvice(
        UnitCode unit,
        Addressee addressee,
        String subject,
        String situation,
        String proposal,
        String draftTitle,
        String draftText,
        MatterCode matter) {

    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST = 4000;
    private static final int LONGEST_DRAFT = 20_000;

    public WriteAdvice {
        subject = Folding.tidy(subject);
        situation = Folding.tidy(situation);
        proposal = Folding.tidy(proposal);
        draftTitle = Folding.tidy(draftTitle);
        draftText = Folding.tidy(draftText);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(addressee != null, found, "addressee", "advice.addressee.missing");
        Invalid.unless(subject != null, found, "subject", "advice.subject.missing");
        Invalid.unless(situation != null, found, "situation", "advice.situation.missing");
        Invalid.unless(proposal != null, found, "proposal", "advice.proposal.missing");
        Invalid.unless(draftText == null || draftTitle != null, found, "draftTitle", "advice.draft.title-missing");
        Invalid.unless(draftTitle == null || draftText != null, found, "draftText", "advice.draft.text-missing");
        tooLong(found, subject, "subject", LONGEST_SUBJECT);
        tooLong(found, situation, "situation", LONGEST);
        tooLong(found, proposal, "proposal", LONGEST);
        tooLong(found, draftTitle, "draftTitle", LONGEST_SUBJECT);
        tooLong(found, draftText, "draftText", LONGEST_DRAFT);
        Invalid.refuse(found);
    }

    private static void tooLong(List<Invalid> found, String text, String field, int longest) {
        Invalid.unless(text == null || text.length() <= longest, found, field, "advice.text.too-long", longest);
    }
}
