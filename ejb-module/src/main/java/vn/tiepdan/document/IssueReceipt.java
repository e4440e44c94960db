package vn.tiepdan.document;

import java.io.Serializable;
import java.util.List;
import vn.tiepdan.organisation.UnitCode;

/**
 * Give a receipt for papers handed in.
 *
 * @param owner the visit or petition the papers were handed in with
 * @param citizenRef code of the giver when his name may be shown; else null
 * @param sealRef code of the sealed giver, also of everybody whose matter is not yet classified; else null
 * @param room where they were handed in, as the receipt says it
 * @param copies of the receipt; the giver keeps one
 */
public record IssueReceipt(
        UnitCode unit, PaperOwner owner, String citizenRef, String sealRef, String room, int copies, List<Paper> papers)
        implements Serializable {

    /**
     * One paper on the list.
     *
     * @param title in words of one's own, only where the giver is not sealed; else null
     * @param pages null for what has none, like a recording
     */
    public record Paper(PaperSort kind, String title, Integer pages, PaperCondition condition)
            implements Serializable {}
}
