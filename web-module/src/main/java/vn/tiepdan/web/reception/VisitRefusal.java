package vn.tiepdan.web.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepdan.document.AttachmentRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.ReplyMode;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.refusal.RecordingDeed;
import vn.tiepdan.refusal.RefusalDesk;
import vn.tiepdan.refusal.RefusalGround;
import vn.tiepdan.refusal.RefusalNotice;
import vn.tiepdan.refusal.RefusalProof;
import vn.tiepdan.refusal.RefusalRegister;
import vn.tiepdan.refusal.RefusalRow;
import vn.tiepdan.refusal.RefusalStage;
import vn.tiepdan.refusal.RefuseVisit;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Today;

/** The acts of refusing on {@code reception/visit.xhtml}; never the first one offered. */
@Named
@ViewScoped
public class VisitRefusal implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RECEIVERS = "OFFICER CLERK OSU CHAIR VICE_CHAIR COUNCIL";
    private static final String ISSUERS = "CLERK OSU CHAIR";
    private static final String PRINTERS = "OFFICER CLERK OSU CHAIR";

    @Inject
    RefusalDesk desk;

    @Inject
    RefusalRegister register;

    @Inject
    RefusalNotice words;

    @Inject
    Doors doors;

    @Inject
    Me me;

    @Inject
    Today today;

    private VisitRow visit;
    private List<RefusalRow> refusals = List.of();
    private RefusalRow open;
    private final RefusalForm form = new RefusalForm();

    void begin(VisitRow of) {
        read(of);
        form.begin(today.getDate());
    }

    void read(VisitRow of) {
        visit = of;
        refusals = register.of(of);
        open = refusals.stream().filter(RefusalRow::isOpen).findFirst().orElse(null);
    }

    /** What waits for somebody, the nearest at hand. */
    List<String> acts() {
        return Stream.of(
                        is(RefusalStage.PROPOSED) && isClassified() && me.isOneOf("CHAIR") ? "refuse-decide" : null,
                        is(RefusalStage.PROPOSED) && me.isOneOf("CHAIR") ? "refuse-send-back" : null,
                        is(RefusalStage.DECIDED) && me.isOneOf(ISSUERS) ? "refuse-tell" : null)
                .filter(act -> act != null)
                .toList();
    }

    /** What may be done beside the way it goes. */
    List<String> otherActs() {
        return Stream.of(
                        open == null && isClassified() && me.isOneOf(RECEIVERS) ? "refuse" : null,
                        open != null && me.isOneOf(open.isHeadsToLift() ? "CHAIR" : RECEIVERS) ? "refuse-lift" : null)
                .filter(act -> act != null)
                .toList();
    }

    /** Whether nothing else ends the visit until what is put to the head is ended. */
    boolean isHolding() {
        return open != null;
    }

    private boolean isClassified() {
        return visit.stage() == RecordStage.CLASSIFIED;
    }

    private boolean is(RefusalStage stage) {
        return open != null && open.stage() == stage;
    }

    public String refuse() {
        RefuseVisit command = form.refusal();
        if (command.ground().isWritten()) {
            desk.propose(visit.code(), visit.version(), command);
            return done("refuse-propose");
        }
        desk.refuse(visit.code(), visit.version(), command);
        return done("refuse");
    }

    public String decide() {
        desk.decide(visit.code(), visit.version());
        return done("refuse-decide");
    }

    public String sendBack() {
        desk.sendBack(visit.code(), visit.version(), form.getReason());
        return done("refuse-send-back");
    }

    public String tell() {
        desk.tell(visit.code(), visit.version(), form.notice());
        return done("refuse-tell");
    }

    public String lift() {
        desk.lift(visit.code(), visit.version(), form.getNewFacts());
        return done("refuse-lift");
    }

    private String done(String act) {
        return doors.after(act, visit.code());
    }

    /** The grounds that the law of the day of the visit knows and that are for its kind; others are not offered. */
    public List<RefusalGround> getGrounds() {
        return visit == null || visit.kind() == null
                ? List.of()
                : RefusalGround.of(visit.visitedOn()).stream()
                        .filter(ground -> ground.isOf(visit.kind()))
                        .toList();
    }

    public String law(RefusalGround ground) {
        return words.law(ground);
    }

    /** When the page shows the fields of this paper: for the grounds that ask for it. */
    public String whenAsked(RefusalProof proof) {
        return when(Stream.of(RefusalGround.values())
                .filter(ground -> ground.proofs().contains(proof)));
    }

    public String getWhenWritten() {
        return when(Stream.of(RefusalGround.values()).filter(RefusalGround::isWritten));
    }

    public String getWhenAtOnce() {
        return when(Stream.of(RefusalGround.values()).filter(ground -> !ground.isWritten()));
    }

    private static String when(Stream<RefusalGround> grounds) {
        return "ground=" + grounds.map(Enum::name).collect(Collectors.joining("|"));
    }

    public RefusalProof[] getProofs() {
        return RefusalProof.values();
    }

    /** Those of the visit's files that the caller may read, and so may choose. */
    public List<AttachmentRow> among(List<AttachmentRow> files) {
        return files.stream().filter(AttachmentRow::readable).toList();
    }

    public RecordingDeed[] getRecordings() {
        return RecordingDeed.values();
    }

    /** How a written notice reaches the citizen. */
    public List<ReplyMode> getModes() {
        return Stream.of(ReplyMode.values())
                .filter(mode -> mode != ReplyMode.ORAL)
                .toList();
    }

    /** Whether the notice may be printed now. */
    public boolean isPrinted() {
        return open != null
                && open.ground().isWritten()
                && open.stage() != RefusalStage.PROPOSED
                && me.isOneOf(PRINTERS);
    }

    public List<RefusalRow> getRefusals() {
        return refusals;
    }

    public RefusalRow getOpen() {
        return open;
    }

    public RefusalForm getForm() {
        return form;
    }
}
