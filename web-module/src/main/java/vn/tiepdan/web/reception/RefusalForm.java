package vn.tiepdan.web.reception;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepdan.document.AttachmentCode;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.refusal.GiveProof;
import vn.tiepdan.refusal.RecordingDeed;
import vn.tiepdan.refusal.RefusalGround;
import vn.tiepdan.refusal.RefusalProof;
import vn.tiepdan.refusal.RefuseVisit;
import vn.tiepdan.refusal.TellRefusal;
import vn.tiepdan.shared.Folding;
import vn.tiepdan.shared.Invalid;

/** What is written when a reception is refused, told, or received after all. */
public class RefusalForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RefusalGround ground;
    private String statement;
    private String explained;
    private String newFactsToday;
    private List<String> recording = new ArrayList<>();
    private final Map<RefusalProof, ProofLine> lines = new EnumMap<>(RefusalProof.class);
    private String documentNumber;
    private LocalDate on;
    private ReplyMode mode;
    private String how;
    private String newFacts;
    private String reason;

    RefusalForm() {
        for (RefusalProof proof : RefusalProof.values()) {
            lines.put(proof, new ProofLine());
        }
    }

    void begin(LocalDate today) {
        on = today;
        mode = ReplyMode.BY_HAND;
    }

    RefuseVisit refusal() {
        List<Invalid> found = new ArrayList<>();
        List<GiveProof> proofs = lines.entrySet().stream()
                .filter(line -> ground == null || ground.proofs().contains(line.getKey()))
                .map(line -> Invalid.noted(found, () -> line.getValue().proof(line.getKey())))
                .filter(proof -> proof != null)
                .toList();
        RefuseVisit made = Invalid.noted(
                found,
                () -> new RefuseVisit(
                        ground,
                        statement,
                        explained,
                        newFactsToday == null || newFactsToday.isEmpty() ? null : "YES".equals(newFactsToday),
                        recording.stream().map(RecordingDeed::valueOf).collect(Collectors.toSet()),
                        proofs));
        Invalid.refuse(found);
        return made;
    }

    TellRefusal notice() {
        return new TellRefusal(documentNumber, on, mode, how);
    }

    /** One paper as it is typed. */
    public static class ProofLine implements Serializable {

        private static final long serialVersionUID = 1L;

        private String file;
        private String number;
        private LocalDate on;
        private String visit;

        private GiveProof proof(RefusalProof purpose) {
            String chosen = Folding.tidy(file);
            String earlier = Folding.tidy(visit);
            return new GiveProof(
                    purpose,
                    chosen == null ? null : new AttachmentCode(chosen),
                    number,
                    on,
                    earlier == null ? null : new VisitCode(earlier));
        }

        public String getFile() {
            return file;
        }

        public void setFile(String file) {
            this.file = file;
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public LocalDate getOn() {
            return on;
        }

        public void setOn(LocalDate on) {
            this.on = on;
        }

        public String getVisit() {
            return visit;
        }

        public void setVisit(String visit) {
            this.visit = visit;
        }
    }

    public Map<RefusalProof, ProofLine> getLines() {
        return lines;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getExplained() {
        return explained;
    }

    public void setExplained(String explained) {
        this.explained = explained;
    }

    public String getNewFactsToday() {
        return newFactsToday;
    }

    public void setNewFactsToday(String newFactsToday) {
        this.newFactsToday = newFactsToday;
    }

    public List<String> getRecording() {
        return recording;
    }

    public void setRecording(List<String> recording) {
        this.recording = recording == null ? List.of() : recording;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public ReplyMode getMode() {
        return mode;
    }

    public void setMode(ReplyMode mode) {
        this.mode = mode;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String how) {
        this.how = how;
    }

    public String getNewFacts() {
        return newFacts;
    }

    public void setNewFacts(String newFacts) {
        this.newFacts = newFacts;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
