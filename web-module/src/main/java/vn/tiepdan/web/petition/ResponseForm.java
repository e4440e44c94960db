package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.processing.RecordResponse;
import vn.tiepdan.processing.WithdrawPetition;

/** What another body replied, what came as a supplement, or how the petition was taken back. */
public class ResponseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private String from;
    private String documentNumber;
    private String content;
    private WithdrawPetition.WithdrawalForm form;
    private WithdrawPetition.ContinueGround continuedFor;

    void begin(LocalDate today) {
        on = today;
    }

    RecordResponse response() {
        return new RecordResponse(from, documentNumber, on, content);
    }

    WithdrawPetition withdrawal() {
        return new WithdrawPetition(on, form, content, continuedFor);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public WithdrawPetition.WithdrawalForm getForm() {
        return form;
    }

    public void setForm(WithdrawPetition.WithdrawalForm form) {
        this.form = form;
    }

    public WithdrawPetition.ContinueGround getContinuedFor() {
        return continuedFor;
    }

    public void setContinuedFor(WithdrawPetition.ContinueGround continuedFor) {
        this.continuedFor = continuedFor;
    }
}
