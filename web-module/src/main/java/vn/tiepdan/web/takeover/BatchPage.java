package vn.tiepdan.web.takeover;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.takeover.BatchCode;
import vn.tiepdan.takeover.BatchRow;
import vn.tiepdan.takeover.BatchStage;
import vn.tiepdan.takeover.RegisterField;
import vn.tiepdan.takeover.RowProblem;
import vn.tiepdan.takeover.TakeoverDesk;
import vn.tiepdan.takeover.TakeoverPreview;
import vn.tiepdan.takeover.TakeoverRegister;
import vn.tiepdan.web.shared.Notice;

/**
 * Backs {@code takeover/batch.xhtml}: one old register, from its columns to its petitions and back.
 *
 * <p>What the preview shows is held for one request and never with the page: it names people.
 */
@Named
@ViewScoped
public class BatchPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SAME_PAGE = "batch?faces-redirect=true&includeViewParams=true";
    private static final int LETTERS = 26;

    @Inject
    TakeoverDesk desk;

    @Inject
    TakeoverRegister register;

    @Inject
    Notice notice;

    private BatchCode code;
    private BatchRow batch;
    private long touched;
    private transient TakeoverPreview preview;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<SelectItem> heads = List.of();
    private String reason;

    public void open() {
        batch = register.row(code);
        if (batch.isOpen()) {
            preview().columns().forEach((field, column) -> columns.put(field.name(), column));
            heads = headsOf(preview().head());
        }
        touched = batch.stage() == BatchStage.IMPORTED ? register.touched(code) : 0;
    }

    private TakeoverPreview preview() {
        if (preview == null) {
            preview = desk.preview(code);
        }
        return preview;
    }

    private static List<SelectItem> headsOf(List<String> head) {
        List<SelectItem> items = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            String words = head.get(column);
            items.add(new SelectItem(column, letters(column) + (words == null ? "" : " – " + words)));
        }
        return items;
    }

    /** As spreadsheet programs call their columns: A, B … Z, AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    public String tellApart() {
        Map<RegisterField, Integer> told = new EnumMap<>(RegisterField.class);
        columns.forEach((field, column) -> {
            if (column != null) {
                told.put(RegisterField.valueOf(field), column);
            }
        });
        desk.tellApart(code, told);
        notice.success("takeover.columns-told");
        return SAME_PAGE;
    }

    public String begin() {
        desk.begin(code);
        return SAME_PAGE;
    }

    public String abandon() {
        desk.abandon(code);
        notice.success("takeover.abandoned", code);
        return "batches?faces-redirect=true";
    }

    public String undo() {
        int gone = desk.undo(code, reason);
        notice.success("takeover.undone", gone);
        return SAME_PAGE;
    }

    /** Looks how far the import has come; when it is done the page opens anew. */
    public void look() throws IOException {
        batch = register.row(code);
        if (batch.stage() != BatchStage.IMPORTING) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/takeover/batch?batch=" + code);
            faces.responseComplete();
        }
    }

    /** The column, as its head names it, that a problem is about. */
    public String headOf(RowProblem problem) {
        Integer column =
                problem.field() == null ? null : columns.get(problem.field().name());
        return column == null || column >= heads.size() ? "" : heads.get(column).getLabel();
    }

    public TakeoverPreview getPreview() {
        return batch.isOpen() ? preview() : null;
    }

    public RegisterField[] getFields() {
        return RegisterField.values();
    }

    public PetitionKind[] getKinds() {
        return PetitionKind.values();
    }

    public BatchCode getCode() {
        return code;
    }

    public void setCode(BatchCode code) {
        this.code = code;
    }

    public BatchRow getBatch() {
        return batch;
    }

    public long getTouched() {
        return touched;
    }

    public Map<String, Integer> getColumns() {
        return columns;
    }

    public List<SelectItem> getHeads() {
        return heads;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
