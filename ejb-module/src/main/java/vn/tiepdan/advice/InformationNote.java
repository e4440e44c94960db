package vn.tiepdan.advice;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitCodeConverter;

/** What one unit lets others know; never changed once sent. Who acknowledged it is kept beside. */
@Entity
@Table(name = "information_note")
public class InformationNote {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "information_note_seq")
    @SequenceGenerator(name = "information_note_seq", sequenceName = "information_note_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private NoteCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "by_unit", updatable = false)
    private UnitCode byUnit;

    @Enumerated(STRING)
    @Column(name = "class", updatable = false)
    private NoteClass kind;

    @Column(updatable = false)
    private String subject;

    @Column(updatable = false)
    private String words;

    @ElementCollection
    @CollectionTable(name = "information_audience", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "unit_code")
    @Convert(converter = UnitCodeConverter.class) // a collection does not take it by itself
    private Set<UnitCode> audience = new HashSet<>();

    @Column(name = "sent_by", updatable = false)
    private OfficerCode sentBy;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    protected InformationNote() {} // for JPA

    static InformationNote sent(
            NoteCode code, UnitCode unit, UnitCode byUnit, SendNote told, OfficerCode by, Instant at) {
        InformationNote note = new InformationNote();
        note.code = code;
        note.unit = unit;
        note.byUnit = byUnit;
        note.kind = told.kind();
        note.subject = told.subject();
        note.words = told.words();
        note.audience.addAll(told.audience());
        note.sentBy = by;
        note.sentAt = at;
        return note;
    }

    NoteRow row(String sentByName, boolean mineToAcknowledge, List<NoteRow.Acknowledgement> acknowledged) {
        return new NoteRow(
                code,
                unit,
                byUnit,
                kind,
                subject,
                words,
                audience.stream().sorted().toList(),
                sentBy,
                sentByName,
                sentAt,
                mineToAcknowledge,
                acknowledged);
    }

    Long id() {
        return id;
    }

    NoteCode code() {
        return code;
    }

    OfficerCode sentBy() {
        return sentBy;
    }

    Set<UnitCode> audience() {
        return Set.copyOf(audience);
    }
}
