package vn.tiepdan.web.scenario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.NoteRow;
import vn.tiepdan.scenario.NoteUrgency;
import vn.tiepdan.scenario.ScenarioDesk;
import vn.tiepdan.scenario.ScenarioRegister;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code scenario/notes.xhtml}: short notes of the police for few readers, and who has read them. */
@Named
@ViewScoped
public class PoliceNotesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ScenarioRegister register;

    @Inject
    ScenarioDesk desk;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private LazyRows<NoteRow> rows;
    private long count;

    public void open() {
        count = register.countNotes();
        long total = count;
        rows = new LazyRows<>(() -> total, register::notes);
    }

    public String write() {
        Set<OfficerCode> readers = new LinkedHashSet<>();
        Stream.of(reader, reader2, reader3).filter(Objects::nonNull).forEach(readers::add);
        desk.note(urgency, content, readers);
        notice.success("scenario.done.note");
        return "notes?faces-redirect=true";
    }

    public String read(NoteRow row) {
        desk.read(row.code());
        notice.success("scenario.done.read");
        return "notes?faces-redirect=true";
    }

    public boolean isPolice() {
        return me.is("POLICE");
    }

    public NoteUrgency[] getUrgencies() {
        return NoteUrgency.values();
    }

    public LazyRows<NoteRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    private NoteUrgency urgency;
    private String content;
    private OfficerCode reader;
    private OfficerCode reader2;
    private OfficerCode reader3;

    public NoteUrgency getUrgency() {
        return urgency;
    }

    public void setUrgency(NoteUrgency urgency) {
        this.urgency = urgency;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public OfficerCode getReader() {
        return reader;
    }

    public void setReader(OfficerCode reader) {
        this.reader = reader;
    }

    public OfficerCode getReader2() {
        return reader2;
    }

    public void setReader2(OfficerCode reader2) {
        this.reader2 = reader2;
    }

    public OfficerCode getReader3() {
        return reader3;
    }

    public void setReader3(OfficerCode reader3) {
        this.reader3 = reader3;
    }
}
