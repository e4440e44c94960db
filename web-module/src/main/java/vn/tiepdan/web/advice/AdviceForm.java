package vn.tiepdan.web.advice;

import java.io.Serializable;
import vn.tiepdan.advice.Addressee;
import vn.tiepdan.advice.AdviceRow;
import vn.tiepdan.advice.WriteAdvice;
import vn.tiepdan.matter.MatterCode;

/** An advisory note as it is typed. */
public class AdviceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Addressee addressee = Addressee.CHAIR;
    private String subject;
    private String situation;
    private String proposal;
    private String draftTitle;
    private String draftText;
    private String matter;

    void begin(AdviceRow row) {
        addressee = row.addressee();
        subject = row.subject();
        situation = row.situation();
        proposal = row.proposal();
        draftTitle = row.draftTitle();
        draftText = row.draftText();
        matter = row.matter() == null ? null : row.matter().value();
    }

    WriteAdvice command() {
        return new WriteAdvice(
                null,
                addressee,
                subject,
                situation,
                proposal,
                draftTitle,
                draftText,
                matter == null || matter.isBlank() ? null : new MatterCode(matter.strip()));
    }

    public Addressee[] getAddressees() {
        return Addressee.values();
    }

    public Addressee getAddressee() {
        return addressee;
    }

    public void setAddressee(Addressee addressee) {
        this.addressee = addressee;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getDraftTitle() {
        return draftTitle;
    }

    public void setDraftTitle(String draftTitle) {
        this.draftTitle = draftTitle;
    }

    public String getDraftText() {
        return draftText;
    }

    public void setDraftText(String draftText) {
        this.draftText = draftText;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }
}
