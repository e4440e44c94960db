package vn.tiepdan.meeting;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import vn.tiepdan.organisation.UnitCode;

/** Who is invited to a meeting: a unit, or a body outside by its name; and whether it came. */
@Entity
@Table(name = "meeting_participant")
public class MeetingParticipant {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "meeting_participant_seq")
    @SequenceGenerator(name = "meeting_participant_seq", sequenceName = "meeting_participant_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;

    private int ordinal;

    @Column(name = "unit_code")
    private UnitCode unit;

    private String name;
    private Boolean attended;
    private String remark;

    protected MeetingParticipant() {} // for JPA

    static MeetingParticipant invited(Meeting meeting, int ordinal, UnitCode unit, String name) {
        MeetingParticipant participant = new MeetingParticipant();
        participant.meeting = meeting;
        participant.ordinal = ordinal;
        participant.unit = unit;
        participant.name = name;
        return participant;
    }

    void came(boolean there) {
        attended = there;
    }

    MeetingRow.Participant row() {
        return new MeetingRow.Participant(ordinal, unit, name, attended, remark);
    }

    int ordinal() {
        return ordinal;
    }
}
