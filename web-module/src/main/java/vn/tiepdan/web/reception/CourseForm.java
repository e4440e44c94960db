package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.course.AddParticipant;
import vn.tiepdan.course.ConcludeVisit;
import vn.tiepdan.course.CourseRow;
import vn.tiepdan.course.KeepProtocol;
import vn.tiepdan.course.VisitOutcome;
import vn.tiepdan.party.AuthorityKind;
import vn.tiepdan.party.CounselKind;
import vn.tiepdan.petition.ReplyMode;

/** What is written of the course of a visit. */
public class CourseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private VisitOutcome outcome;
    private String recipient;
    private String words;
    private String documentNumber;
    private LocalDate promisedOn;
    private String contact;
    private ReplyMode mode;
    private LocalDate givenOn;
    private String proof;
    private String body;
    private String name;
    private String task;
    private LocalDate askedOn;
    private Integer participant;
    private LocalDate cameOn;
    private LocalTime readBackAt;
    private String interpreter;
    private AuthorityKind agentPaper;
    private String agentNumber;
    private LocalDate agentOn;
    private CounselKind counsel;

    void begin(LocalDate today, CourseRow.Protocol kept) {
        givenOn = today;
        cameOn = today;
        if (kept != null) {
            readBackAt = kept.readBackAt();
            interpreter = kept.interpreter();
            agentPaper = kept.agentPaper();
            agentNumber = kept.agentNumber();
            agentOn = kept.agentOn();
            counsel = kept.counsel();
        }
    }

    ConcludeVisit conclusion() {
        return new ConcludeVisit(outcome, recipient, words, documentNumber, promisedOn, contact, mode, givenOn, proof);
    }

    AddParticipant participation() {
        return new AddParticipant(body, name, task, askedOn);
    }

    KeepProtocol protocol() {
        return new KeepProtocol(readBackAt, interpreter, agentPaper, agentNumber, agentOn, counsel);
    }

    public VisitOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(VisitOutcome outcome) {
        this.outcome = outcome;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
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

    public LocalDate getPromisedOn() {
        return promisedOn;
    }

    public void setPromisedOn(LocalDate promisedOn) {
        this.promisedOn = promisedOn;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
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

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public Integer getParticipant() {
        return participant;
    }

    public void setParticipant(Integer participant) {
        this.participant = participant;
    }

    public LocalDate getCameOn() {
        return cameOn;
    }

    public void setCameOn(LocalDate cameOn) {
        this.cameOn = cameOn;
    }

    public LocalTime getReadBackAt() {
        return readBackAt;
    }

    public void setReadBackAt(LocalTime readBackAt) {
        this.readBackAt = readBackAt;
    }

    public String getInterpreter() {
        return interpreter;
    }

    public void setInterpreter(String interpreter) {
        this.interpreter = interpreter;
    }

    public AuthorityKind getAgentPaper() {
        return agentPaper;
    }

    public void setAgentPaper(AuthorityKind agentPaper) {
        this.agentPaper = agentPaper;
    }

    public String getAgentNumber() {
        return agentNumber;
    }

    public void setAgentNumber(String agentNumber) {
        this.agentNumber = agentNumber;
    }

    public LocalDate getAgentOn() {
        return agentOn;
    }

    public void setAgentOn(LocalDate agentOn) {
        this.agentOn = agentOn;
    }

    public CounselKind getCounsel() {
        return counsel;
    }

    public void setCounsel(CounselKind counsel) {
        this.counsel = counsel;
    }
}
