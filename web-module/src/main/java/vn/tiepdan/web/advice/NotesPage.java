package vn.tiepdan.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.advice.NoteClass;
import vn.tiepdan.advice.NoteCode;
import vn.tiepdan.advice.NoteDesk;
import vn.tiepdan.advice.NoteRegister;
import vn.tiepdan.advice.NoteRow;
import vn.tiepdan.advice.SendNote;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Messages;
import vn.tiepdan.situation.AreaWeek;
import vn.tiepdan.situation.AreaWeekRegister;
import vn.tiepdan.web.coordination.WardParts;
import vn.tiepdan.web.shared.LazyRows;
import vn.tiepdan.web.shared.Me;
import vn.tiepdan.web.shared.Notice;

/** Backs {@code advice/notes.xhtml}: what units let each other know, and who acknowledged it (R33), also the week's note of one's own fields (R65). */
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
    AreaWeekRegister weeks;

    @Inject
    Messages messages;

    @Inject
    Scope scope;

    @Inject
    Me me;

    @Inject
    Notice notice;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private boolean weekly;
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
        if (weekly && me.isOneOf("OFFICER CLERK OSU SPECIALIST CHAIR VICE_CHAIR")) {
            begin(weeks.of(scope.home()));
        }
    }

    /** The week's note begins with what is known of the writer's fields: codes and numbers, since more read it than see the cases (R65). */
    private void begin(AreaWeek week) {
        kind = NoteClass.INTERNAL;
        String fields = week.area().stream()
                .sorted()
                .map(field -> word("matter.field." + field))
                .collect(Collectors.joining(", "));
        subject = word(
                fields.isEmpty() ? "situation.week.subject.all" : "advice.week.subject",
                DAY.format(week.from()),
                DAY.format(week.to()),
                fields);
        List<String> lines = new ArrayList<>();
        lines.add(word("situation.week.cases", week.cases().size()));
        week.cases()
                .forEach(row -> lines.add(word(
                        "situation.week.case",
                        row.matter().value(),
                        row.grounds().stream()
                                .map(chip -> word("hotspot.ground." + chip.ground()))
                                .collect(Collectors.joining(", ")),
                        row.facts().people(),
                        row.facts().visits(),
                        row.facts().overdueDays())));
        lines.add(word("situation.week.alarms", week.alarms().size()));
        week.alarms()
                .forEach(alarm -> lines.add(word(
                        "situation.week.alarm",
                        alarm.groupName(),
                        word("matter.field." + alarm.field()),
                        alarm.arrivals(),
                        alarm.people(),
                        alarm.days())));
        lines.add(word("situation.week.opinion"));
        words = String.join("\n", lines);
    }

    private String word(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, List.of(arguments));
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

    public boolean isWeekly() {
        return weekly;
    }

    public void setWeekly(boolean weekly) {
        this.weekly = weekly;
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
