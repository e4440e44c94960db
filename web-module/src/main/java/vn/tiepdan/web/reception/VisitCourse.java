package vn.tiepdan.web.reception;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepdan.course.CourseDesk;
import vn.tiepdan.course.CourseRegister;
import vn.tiepdan.course.CourseRow;
import vn.tiepdan.course.VisitOutcome;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.reception.Capacity;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.web.desk.Doors;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Today;

/** The acts of a visit's course on {@code reception/visit.xhtml}: its outcome, who else received, how the record was kept. */
@Named
@ViewScoped
public class VisitCourse implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String RECEIVERS = "OFFICER CLERK OSU CHAIR VICE_CHAIR COUNCIL";
    private static final String PRESIDERS = "CHAIR VICE_CHAIR COUNCIL";
    private static final String PRINTERS = "OFFICER CLERK OSU CHAIR VICE_CHAIR";

    @Inject
    CourseDesk desk;

    @Inject
    CourseRegister register;

    @Inject
    Doors doors;

    @Inject
    Me me;

    @Inject
    Today today;

    private VisitRow visit;
    private CourseRow row;
    private final CourseForm form = new CourseForm();

    void begin(VisitRow of) {
        read(of);
        form.begin(today.getDate(), row.protocol());
        getAwaited().stream().findFirst().ifPresent(one -> form.setParticipant(one.ordinal()));
    }

    void read(VisitRow of) {
        visit = of;
        row = register.of(of);
    }

    /** Whether the outcome may be told now. */
    boolean isConcluding() {
        return visit.stage() == RecordStage.CLASSIFIED && row.outcome() == null && me.isOneOf(RECEIVERS);
    }

    /** Whether the outcome was told. */
    boolean isConcluded() {
        return row.outcome() != null;
    }

    /** What may be written beside. */
    List<String> otherActs() {
        return Stream.of(
                        me.isOneOf(RECEIVERS) ? "protocol" : null,
                        me.isOneOf(RECEIVERS) ? "participant" : null,
                        me.isOneOf(RECEIVERS) && !getAwaited().isEmpty() ? "participant-files" : null)
                .filter(act -> act != null)
                .toList();
    }

    public String conclude() {
        desk.conclude(visit.code(), visit.version(), form.conclusion());
        return done("conclude");
    }

    public String add() {
        desk.add(visit.code(), visit.version(), form.participation());
        return done("participant");
    }

    public String filesCame() {
        desk.filesCame(
                visit.code(),
                visit.version(),
                form.getParticipant() == null ? 0 : form.getParticipant(),
                form.getCameOn());
        return done("participant-files");
    }

    public String keep() {
        desk.keep(visit.code(), visit.version(), form.protocol());
        return done("protocol");
    }

    private String done(String act) {
        return doors.after(act, visit.code());
    }

    /** The outcomes that a visit of this kind may have, at this session, by this officer. */
    public List<VisitOutcome> getOutcomes() {
        return visit == null || visit.kind() == null
                ? List.of()
                : Stream.of(VisitOutcome.values())
                        .filter(one -> one.isOf(visit.kind()))
                        .filter(one -> one != VisitOutcome.URGED || me.isOneOf("CHAIR"))
                        .filter(one -> one != VisitOutcome.ANSWERED_ON_SPOT
                                || visit.type() != ReceptionType.REGULAR && me.isOneOf(PRESIDERS))
                        .toList();
    }

    /** Those whose files have not come. */
    public List<CourseRow.Participant> getAwaited() {
        return row == null
                ? List.of()
                : row.participants().stream()
                        .filter(CourseRow.Participant::isAwaited)
                        .toList();
    }

    /** Whether somebody came with authority from another. */
    public boolean isAgent() {
        return visit != null && visit.visitors().stream().anyMatch(visitor -> visitor.capacity() == Capacity.AGENT);
    }

    public boolean isPrinted() {
        return row.outcome() != null && row.outcome().outcome().isPrinted() && me.isOneOf(PRINTERS);
    }

    /** Whether there is anything to show. */
    public boolean isShown() {
        return row.outcome() != null
                || row.protocol() != null
                || !row.participants().isEmpty();
    }

    public CourseRow getRow() {
        return row;
    }

    public CourseForm getForm() {
        return form;
    }
}
