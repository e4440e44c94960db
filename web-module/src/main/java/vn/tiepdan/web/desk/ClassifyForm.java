package vn.tiepdan.web.desk;

import java.io.Serializable;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.ClassifyPetition;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.ClassifyVisit;

/** What a visit or petition is, as the clerk decides. */
public class ClassifyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private PetitionKind kind;
    private SubjectField field;
    private Competence competence = Competence.OWN;
    private MatterCode matter;
    private String newMatterTitle;

    public ClassifyVisit visit() {
        return new ClassifyVisit(kind, field, matter, newMatterTitle);
    }

    public ClassifyPetition petition() {
        return new ClassifyPetition(kind, field, competence, matter, newMatterTitle);
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
}
