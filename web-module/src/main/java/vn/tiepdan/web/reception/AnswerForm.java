package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;

/** What was said on the spot, as it is typed beside the record: an answer or where to go, by word of mouth. */
public class AnswerForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReplyContent content;
    private String proof;

    /** Null when nothing was answered yet. */
    Reply reply(LocalDate today) {
        return content == null ? null : new Reply(content, ReplyMode.ORAL, today, null, proof, null);
    }

    public List<ReplyContent> getOffered() {
        return List.of(ReplyContent.ANSWERED, ReplyContent.GUIDED);
    }

    public ReplyContent getContent() {
        return content;
    }

    public void setContent(ReplyContent content) {
        this.content = content;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
