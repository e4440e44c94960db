package vn.tiepdan.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.advice.NoteClass;
import vn.tiepdan.advice.NoteCode;
import vn.tiepdan.advice.NoteDesk;
import vn.tiepdan.advice.NoteRegister;
import vn.tiepdan.advice.NoteRow;
import vn.tiepdan.advice.SendNote;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.web.coordination.WardParts;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code advice/notes.xhtml}: what units let each other know, and who acknowledged it (R33). */
@Named
@ViewScoped
public class NotesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NoteRegister register;

    @Inject
    NoteDesk desk;

    @Inject
    WardParts ward;

    @Inject
    Notice notice;

    private NoteClass kind = NoteClass.SHARED;
    private String subject;
    private String words;
    private List<String> audience = List.of();
    private UnitCode other;
    private LazyRows<NoteRow> rows;
    private long count;
    private List<UnitRow> parts = List.of();

    public void open() {
        count = register.count();
        long counted = count;
        rows = new LazyRows<>(() -> counted, register::find);
        parts = ward.parts();
    }

    public String send() {
        Set<UnitCode> units = new HashSet<>();
        audience.forEach(one -> units.add(new UnitCode(one)));
        if (other != null) {
            units.add(other);
        }
        NoteCode code = desk.send(new SendNote(kind, subject, words, units));
        notice.success("advice.done.sent", code.value());
        return "notes?faces-redirect=true";
    }

    public String acknowledge(NoteRow row) {
        desk.acknowledge(row.code());
        notice.success("advice.done.acknowledged", row.code().value());
        return "notes?faces-redirect=true";
    }

    public NoteClass[] getKinds() {
        return NoteClass.values();
    }

    public List<UnitRow> getParts() {
        return parts;
    }

    public LazyRows<NoteRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public NoteClass getKind() {
        return kind;
    }

    public void setKind(NoteClass kind) {
        this.kind = kind;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public List<String> getAudience() {
        return audience;
    }

    public void setAudience(List<String> audience) {
        this.audience = audience;
    }

    public UnitCode getOther() {
        return other;
    }

    public void setOther(UnitCode other) {
        this.other = other;
    }
}
