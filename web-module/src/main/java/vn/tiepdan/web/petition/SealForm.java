package vn.tiepdan.web.petition;

import java.io.Serializable;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.SealAsDenunciation;
import vn.tiepdan.web.desk.ClassifyForm;

/** What a petition says when its author is no longer to be named in it. */
public class SealForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String summary;
    private String requests;

    void begin(PetitionRow row) {
        summary = row.summary();
        requests = row.requests();
    }

    SealAsDenunciation command(ClassifyForm as) {
        return new SealAsDenunciation(
                summary, requests, as.getField(), as.getCompetence(), as.getMatter(), as.getNewMatterTitle());
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getRequests() {
        return requests;
    }

    public void setRequests(String requests) {
        this.requests = requests;
    }
}
