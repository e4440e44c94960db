package vn.tiepdan.web.reception;

import java.io.Serializable;
import vn.tiepdan.reception.SealVisitAsDenunciation;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.web.desk.ClassifyForm;

/** What a visit says when whoever came is no longer to be named in it. */
public class SealForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String content;
    private String requests;
    private String previousHandling;
    private String representationNote;
    private String unsignedReason;
    private String adHocReason;

    void begin(VisitRow row) {
        content = row.content();
        requests = row.requests();
        previousHandling = row.previousHandling();
        representationNote = row.representationNote();
        unsignedReason = row.unsignedReason();
        adHocReason = row.adHocReason();
    }

    SealVisitAsDenunciation command(ClassifyForm as) {
        return new SealVisitAsDenunciation(
                content,
                requests,
                previousHandling,
                representationNote,
                unsignedReason,
                adHocReason,
                as.getField(),
                as.getMatter(),
                as.getNewMatterTitle());
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getRequests() {
        return requests;
    }

    public void setRequests(String requests) {
        this.requests = requests;
    }

    public String getPreviousHandling() {
        return previousHandling;
    }

    public void setPreviousHandling(String previousHandling) {
        this.previousHandling = previousHandling;
    }

    public String getRepresentationNote() {
        return representationNote;
    }

    public void setRepresentationNote(String representationNote) {
        this.representationNote = representationNote;
    }

    public String getUnsignedReason() {
        return unsignedReason;
    }

    public void setUnsignedReason(String unsignedReason) {
        this.unsignedReason = unsignedReason;
    }

    public String getAdHocReason() {
        return adHocReason;
    }

    public void setAdHocReason(String adHocReason) {
        this.adHocReason = adHocReason;
    }
}
