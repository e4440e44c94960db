package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.identity.PaperKind;
import vn.tiepdan.identity.PersonalData;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.party.ChooseRepresentatives;
import vn.tiepdan.party.NameParty;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.IntakeSource;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.TakeInPetition;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.web.desk.Numbered;
import vn.tiepdan.web.desk.PersonForm;

/** A petition, as it is typed from the paper. */
public class PaperForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int OTHERS = 8;

    private IntakeSource source = IntakeSource.POST;
    private String forwardedBy;
    private LocalDate receivedOn;
    private LocalDate petitionOn;
    private boolean anonymous;
    private final PersonForm person = new PersonForm();
    private String summary;
    private String requests;
    private Integer signatures = 1;
    private boolean originals;
    private PetitionKind kind;
    private SubjectField field;
    private Competence competence = Competence.OWN;
    private MatterCode matter;
    private String newMatterTitle;
    private final List<PartyForm> others =
            Stream.generate(PartyForm::new).limit(OTHERS).toList();
    private final ChoiceForm choice = new ChoiceForm();
    private String alike;

    /** A paper that comes by post often tells no number; somebody who brings it can be asked. */
    PaperForm() {
        person.setPaperKind(PaperKind.NOT_STATED);
    }

    /** The command; whoever handed it in at a visit, or wrote the petition before, is known there and not asked again. */
    TakeInPetition command(VisitCode visit, boolean authorKnown) {
        List<Invalid> found = new ArrayList<>();
        PersonalData author = authorKnown || anonymous ? null : Invalid.noted(found, person::data);
        TakeInPetition command = Invalid.noted(
                found,
                () -> new TakeInPetition(
                        null,
                        visit == null ? source : IntakeSource.VISIT,
                        forwardedBy,
                        receivedOn,
                        petitionOn,
                        summary,
                        requests,
                        signatures == null ? -1 : signatures,
                        originals,
                        author,
                        visit == null ? null : visit.value()));
        Invalid.refuse(found);
        return command;
    }

    /** Null as long as the kind is not known. */
    ClassifyPetition classification() {
        return kind == null ? null : new ClassifyPetition(kind, field, competence, matter, newMatterTitle);
    }

    /** Those beside the author, in the order in which they stand in the form. */
    List<NameParty> parties() {
        return Numbered.filled(
                others, other -> anonymous || other.isEmpty(), other -> other.command(person.getAddress()));
    }

    /** Who speaks for all; null when nobody was chosen. */
    ChooseRepresentatives representatives() {
        return anonymous ? null : choice.fromRows(others);
    }

    public List<PartyForm> getOthers() {
        return others;
    }

    public ChoiceForm getChoice() {
        return choice;
    }

    public IntakeSource getSource() {
        return source;
    }

    public void setSource(IntakeSource source) {
        this.source = source;
    }

    public String getForwardedBy() {
        return forwardedBy;
    }

    public void setForwardedBy(String forwardedBy) {
        this.forwardedBy = forwardedBy;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public LocalDate getPetitionOn() {
        return petitionOn;
    }

    public void setPetitionOn(LocalDate petitionOn) {
        this.petitionOn = petitionOn;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    public void setAnonymous(boolean anonymous) {
        this.anonymous = anonymous;
    }

    public PersonForm getPerson() {
        return person;
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

    public PetitionKind getKind() {
        return kind;
    }

    public void setKind(PetitionKind kind) {
        this.kind = kind;
    }

    public SubjectField getField() {
        return field;
    }

    public void setField(SubjectField field) {
        this.field = field;
    }

    public Competence getCompetence() {
        return competence;
    }

    public void setCompetence(Competence competence) {
        this.competence = competence;
    }

    public MatterCode getMatter() {
        return matter;
    }

    public void setMatter(MatterCode matter) {
        this.matter = matter;
    }

    public String getNewMatterTitle() {
        return newMatterTitle;
    }

    public void setNewMatterTitle(String newMatterTitle) {
        this.newMatterTitle = newMatterTitle;
    }

    /** What the panel beside the form has written down of what was chosen there. */
    public String getAlike() {
        return alike;
    }

    public void setAlike(String alike) {
        this.alike = alike;
    }
}
