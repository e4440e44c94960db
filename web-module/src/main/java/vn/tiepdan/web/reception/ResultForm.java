package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.reception.RecordResult;
import vn.tiepdan.reception.VisitRow;

/** What became of a visit, as it is typed; what was told before stands there to be put right. */
public class ResultForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String words;
    private String documentNumber;
    private LocalDate documentOn;
    private String reason;

    void begin(VisitRow visit) {
        words = visit.result();
        documentNumber = visit.resultDocument();
        documentOn = visit.resultOn();
    }

    RecordResult command() {
        return new RecordResult(words, documentNumber, documentOn, reason);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDocumentOn() {
        return documentOn;
    }

    public void setDocumentOn(LocalDate documentOn) {
        this.documentOn = documentOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
