package vn.tiepdan.outreach;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.LawTime;

/** A note of an organisation, never changed: what it heard at the base, what it advised, which false claim was answered how. */
@Entity
@Table(name = "outreach_note")
public class OutreachNote {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "outreach_note_seq")
    @SequenceGenerator(name = "outreach_note_seq", sequenceName = "outreach_note_seq", allocationSize = 50)
    private Long id;

    private String code;

    @Column(name = "unit_code")
    private UnitCode unit;

    private UnitCode organisation;

    @Enumerated(STRING)
    private NoteKind kind;

    @Column(name = "group_code")
    private String group;

    @Column(name = "matter_code")
    private MatterCode matter;

    private String channel;

    private String content;

    private String reply;

    private Instant since;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "written_by")
    private OfficerCode writtenBy;

    protected OutreachNote() {} // for JPA

    static OutreachNote written(String code, UnitCode unit, WriteNote said, OfficerCode by, Instant now) {
        OutreachNote note = new OutreachNote();
        note.code = code;
        note.unit = unit;
        note.organisation = said.organisation();
        note.kind = said.kind();
        note.group = said.group();
        note.matter = said.matter();
        note.content = said.content();
        note.channel = said.kind() == NoteKind.FALSE_CLAIM ? said.channel() : null;
        note.reply = said.kind() == NoteKind.FALSE_CLAIM ? said.reply() : null;
        note.since = said.kind() == NoteKind.ADVICE ? moment(said.since()) : null;
        note.writtenAt = now;
        note.writtenBy = by;
        if (note.since != null && note.since.isAfter(now)) {
            throw new Invalid("since", "outreach.note.since-ahead");
        }
        return note;
    }

    private static Instant moment(LocalDateTime at) {
        return at.atZone(LawTime.ZONE).toInstant();
    }

    NoteRow row(boolean withCase, String groupName) {
        return new NoteRow(
                code,
                unit,
                organisation,
                kind,
                groupName,
                withCase ? matter : null,
                channel,
                content,
                reply,
                since,
                writtenAt,
                writtenBy);
    }

    UnitCode unit() {
        return unit;
    }

    MatterCode matter() {
        return matter;
    }

    String group() {
        return group;
    }
}
