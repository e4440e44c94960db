package vn.tiepdan.web.petition;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.Competence;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.SplitPetition;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.web.desk.Numbered;

/** The contents into which a paper is split, up to six. */
public class SplitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 6;

    private List<Line> lines = new ArrayList<>();

    void begin() {
        for (int i = 0; i < MOST; i++) {
            lines.add(new Line());
        }
    }

    SplitPetition command() {
        return new SplitPetition(Numbered.filled(lines, Line::isEmpty, Line::part));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One content as it is typed. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private PetitionKind kind;
        private SubjectField field;
        private Competence competence = Competence.OWN;
        private String summary;
        private String requests;

        private boolean isEmpty() {
            return kind == null && Folding.tidy(summary) == null && Folding.tidy(requests) == null;
        }

        private SplitPetition.Part part() {
            return new SplitPetition.Part(kind, field, competence, summary, requests);
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
}
