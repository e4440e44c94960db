package vn.tiepdan.outreach;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/**
 * Writes a note.
 *
 * @param organisation whose note it is
 * @param group the code of the residential group; needed for a note from the base
 * @param matter the case; needed for advice
 * @param channel where a false claim was made: a place, a page, a loudspeaker; never by whom
 * @param reply the answer given to a false claim
 * @param since when the advice was asked for or the matter arose
 */
public record WriteNote(
        UnitCode organisation,
        NoteKind kind,
        String group,
        MatterCode matter,
        String channel,
        String content,
        String reply,
        LocalDateTime since) {

    private static final int LONGEST = 1500;
    private static final int LONGEST_CHANNEL = 200;

    public WriteNote {
        group = Folding.tidy(group);
        channel = Folding.tidy(channel);
        content = Folding.tidy(content);
        reply = Folding.tidy(reply);
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(organisation != null, found, "organisation", "outreach.organisation.missing");
        Invalid.unless(kind != null, found, "kind", "outreach.kind.missing");
        Invalid.unless(content != null, found, "content", "outreach.content.missing");
        Invalid.unless(
                content == null || content.length() <= LONGEST, found, "content", "outreach.text.too-long", LONGEST);
        Invalid.unless(reply == null || reply.length() <= LONGEST, found, "reply", "outreach.text.too-long", LONGEST);
        Invalid.unless(
                channel == null || channel.length() <= LONGEST_CHANNEL,
                found,
                "channel",
                "outreach.text.too-long",
                LONGEST_CHANNEL);
        Invalid.unless(kind != NoteKind.BASE || group != null, found, "group", "outreach.note.group-missing");
        Invalid.unless(kind != NoteKind.ADVICE || matter != null, found, "matter", "outreach.note.case-missing");
        Invalid.unless(kind != NoteKind.ADVICE || since != null, found, "since", "outreach.note.since-missing");
        Invalid.unless(
                kind != NoteKind.FALSE_CLAIM || channel != null, found, "channel", "outreach.note.channel-missing");
        Invalid.unless(kind != NoteKind.FALSE_CLAIM || reply != null, found, "reply", "outreach.note.reply-missing");
        Invalid.refuse(found);
    }
}
