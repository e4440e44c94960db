package vn.tiepdan.reception;

import java.util.List;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyRow;

/**
 * The direction a visit took, as the columns "hướng xử lý" of the reception book ask: accepted by us, guided or refused, or
 * transferred; the last answer of a kind stands in its column.
 *
 * @param guided the answer that guided or did not accept; null for none
 * @param transferred the answer that told of a transfer; null for none
 */
record Handling(boolean accepted, ReplyRow guided, ReplyRow transferred) {

    /** Told by the answers given, oldest first. */
    static Handling of(List<ReplyRow> replies) {
        boolean accepted = false;
        ReplyRow guided = null;
        ReplyRow transferred = null;
        for (ReplyRow reply : replies) {
            accepted |= reply.content() == ReplyContent.ACCEPTED;
            if (reply.content() == ReplyContent.GUIDED || reply.content() == ReplyContent.NOT_ACCEPTED) {
                guided = reply;
            }
            if (reply.content() == ReplyContent.TRANSFERRED) {
                transferred = reply;
            }
        }
        return new Handling(accepted, guided, transferred);
    }
}
