package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.matter.SubjectField;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.reception.SplitVisit;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.web.desk.Numbered;

/** The contents into which a visit is split, as they are typed. */
public class ContentsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Line> lines = new ArrayList<>();

    void begin(VisitRow visit) {
        for (int i = 0; i < SplitVisit.MOST; i++) {
            lines.add(new Line());
        }
        lines.get(0).kind = visit.kind();
        lines.get(0).field = visit.field();
    }

    SplitVisit command() {
        return new SplitVisit(Numbered.filled(lines, Line::isEmpty, Line::part));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** One content. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private PetitionKind kind;
        private SubjectField field;
        private String content;
        private String requests;

        private boolean isEmpty() {
            return kind == null && Folding.tidy(content) == null && Folding.tidy(requests) == null;
        }

        private SplitVisit.Part part() {
            return new SplitVisit.Part(kind, field, content, requests);
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

        public String getContent() {
            return content;
        }

        public void setContent(String content) {
            this.content = content;
        }

        public String getRequests() {
            return requests;
        }

        public void setRequests(String requests) {
            this.requests = requests;
        }
    }
}
