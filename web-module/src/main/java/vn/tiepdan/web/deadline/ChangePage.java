package vn.tiepdan.web.deadline;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.lawchange.ApplyLawChange;
import vn.tiepdan.lawchange.ChangedDayRow;
import vn.tiepdan.lawchange.ChangedFileRow;
import vn.tiepdan.lawchange.LawChangeCode;
import vn.tiepdan.lawchange.LawChangeDesk;
import vn.tiepdan.lawchange.LawChangeRegister;
import vn.tiepdan.lawchange.LawChangeRow;
import vn.tiepdan.lawchange.LawChangeStage;
import vn.tiepdan.lawchange.MoveRow;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code deadline/change.xhtml}: one change of calendar and terms, from the first day put in until it is applied. */
@Named
@ViewScoped
public class ChangePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "change?faces-redirect=true&includeViewParams=true";
    private static final List<DayKind> KINDS = List.of(
            DayKind.PUBLIC, DayKind.COMP, DayKind.SWAP_OFF, DayKind.SWAP_WORK, DayKind.PENDING, DayKind.ESTIMATED);

    @Inject
    LawChangeRegister register;

    @Inject
    LawChangeDesk desk;

    @Inject
    Notice notice;

    private LawChangeCode code;
    private LawChangeRow change;
    private List<ChangedDayRow> days;
    private List<ChangedFileRow> files;
    private LazyRows<MoveRow> moves;
    private String reason;
    private final DayForm dayForm = new DayForm();
    private final FileForm fileForm = new FileForm();

    public void open() {
        change = register.row(code);
        days = register.days(code);
        files = register.files(code);
        LawChangeCode asked = code;
        moves = new LazyRows<>(() -> register.countMoves(asked), (first, size) -> register.moves(asked, first, size));
    }

    public String putDay() {
        desk.put(dayForm.command(code));
        notice.success("deadline.change.day-put");
        return SAME_PAGE;
    }

    public String leaveOutDay(LocalDate day) {
        desk.leaveOut(code, day);
        return SAME_PAGE;
    }

    public String bringFile() throws IOException {
        int read = desk.bring(fileForm.command(code));
        notice.success("deadline.change.file-read", read);
        return SAME_PAGE;
    }

    public String leaveOutFile(String area) {
        desk.leaveOut(code, area);
        return SAME_PAGE;
    }

    public String foresee() {
        desk.foresee(code);
        return SAME_PAGE;
    }

    public String apply() {
        desk.apply(new ApplyLawChange(code, reason));
        notice.success("deadline.change.begun");
        return SAME_PAGE;
    }

    public String abandon() {
        desk.abandon(code);
        notice.success("deadline.change.abandoned", code);
        return "changes?faces-redirect=true";
    }

    /** Looks how far the work in the background has come; when it is done the page opens anew with what it found. */
    public void look() throws IOException {
        LawChangeStage before = change.stage();
        change = register.row(code);
        if (change.stage() != before) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/deadline/change?change=" + code);
            faces.responseComplete();
        }
    }

    /** Something has been counted that can be listed. */
    public boolean isListed() {
        return change.stage() == LawChangeStage.PREVIEWED
                || change.stage() == LawChangeStage.APPLYING
                || change.stage() == LawChangeStage.APPLIED;
    }

    public List<DayKind> getKinds() {
        return KINDS;
    }

    public LawChangeCode getCode() {
        return code;
    }

    public void setCode(LawChangeCode code) {
        this.code = code;
    }

    public LawChangeRow getChange() {
        return change;
    }

    public List<ChangedDayRow> getDays() {
        return days;
    }

    public List<ChangedFileRow> getFiles() {
        return files;
    }

    public LazyRows<MoveRow> getMoves() {
        return moves;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public DayForm getDayForm() {
        return dayForm;
    }

    public FileForm getFileForm() {
        return fileForm;
    }
}
