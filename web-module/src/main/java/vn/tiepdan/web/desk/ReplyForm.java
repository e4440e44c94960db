package vn.tiepdan.web.desk;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.ReplyContent;
import vn.tiepdan.petition.ReplyMode;

/** An answer and its proof, as they are typed. */
public class ReplyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ReplyContent content;
    private ReplyMode mode;
    private LocalDate givenOn;
    private String documentNumber;
    private String proof;
    private String note;
    private LocalDate promisedOn;
    private boolean remote;

    public Reply reply() {
        return new Reply(content, mode, givenOn, documentNumber, proof, note, promisedOn, remote);
    }

    public boolean isRemote() {
        return remote;
    }

    public void setRemote(boolean remote) {
        this.remote = remote;
    }

    public ReplyContent getContent() {
        return content;
    }

    public void setContent(ReplyContent content) {
        this.content = content;
    }

    public ReplyMode getMode() {
        return mode;
    }

    public void setMode(ReplyMode mode) {
        this.mode = mode;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }
}
