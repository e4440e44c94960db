package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.CorrectPetition;
import vn.tiepdan.petition.PetitionRow;

/** What a petition should say instead, and why. */
public class CorrectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String summary;
    private String requests;
    private LocalDate petitionOn;
    private Integer signatures;
    private boolean originals;
    private String reason;

    void begin(PetitionRow row) {
        summary = row.summary();
        requests = row.requests();
        petitionOn = row.petitionOn();
        signatures = row.signatures();
        originals = row.originals();
    }

    CorrectPetition command() {
        return new CorrectPetition(
                summary, requests, petitionOn, signatures == null ? 0 : signatures, originals, reason);
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

    public LocalDate getPetitionOn() {
        return petitionOn;
    }

    public void setPetitionOn(LocalDate petitionOn) {
        this.petitionOn = petitionOn;
    }

    public Integer getSignatures() {
        return signatures;
    }

    public void setSignatures(Integer signatures) {
        this.signatures = signatures;
    }

    public boolean isOriginals() {
        return originals;
    }

    public void setOriginals(boolean originals) {
        this.originals = originals;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
