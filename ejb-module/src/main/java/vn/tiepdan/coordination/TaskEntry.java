package vn.tiepdan.coordination;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;

/** One line in the thread of a task: a deed or a message, never changed afterwards. */
@Entity
@Table(name = "task_entry")
public class TaskEntry {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "task_entry_seq")
    @SequenceGenerator(name = "task_entry_seq", sequenceName = "task_entry_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "task_id", updatable = false)
    private Task task;

    private int ordinal;

    @Enumerated(STRING)
    private EntryKind kind;

    private String words;

    @Column(name = "unit_code")
    private UnitCode unit;

    private boolean giving;

    @Column(name = "own_side")
    private boolean own;

    @Column(name = "written_by")
    private OfficerCode writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "letter_number")
    private String number;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected TaskEntry() {} // for JPA

    static TaskEntry of(Task task, int ordinal, EntryKind kind, String words, Writer writer) {
        TaskEntry entry = new TaskEntry();
        entry.task = task;
        entry.ordinal = ordinal;
        entry.kind = kind;
        entry.words = words;
        entry.unit = writer.unit();
        entry.giving = writer.giving();
        entry.writtenBy = writer.officer();
        entry.writtenAt = writer.at();
        return entry;
    }

    TaskEntry onlyOwnSide(boolean only) {
        own = only;
        return this;
    }

    TaskEntry letter(String numbered) {
        number = numbered;
        return this;
    }

    TaskEntry dueOn(LocalDate day) {
        dueOn = day;
        return this;
    }

    /** Nothing of what was written stays. */
    void becomesBare() {
        words = null;
        number = null;
    }

    /** What was to be done and what was done, and not what was said about it. */
    boolean isOfTheWork() {
        return kind == EntryKind.GIVEN || kind == EntryKind.REPORTED;
    }

    EntryRow row(String name, boolean withWords, List<EntryRow.Reading> readBy) {
        return new EntryRow(
                ordinal,
                kind,
                withWords ? words : null,
                unit,
                giving,
                own,
                writtenBy,
                name,
                writtenAt,
                number,
                dueOn,
                readBy);
    }

    int ordinal() {
        return ordinal;
    }

    boolean isGiving() {
        return giving;
    }

    OfficerCode writtenBy() {
        return writtenBy;
    }

    String words() {
        return words;
    }

    /** Who acts, for which unit and on which side. */
    record Writer(OfficerCode officer, UnitCode unit, boolean giving, Instant at) {}
}
