package vn.tiepdan.incident;

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
import java.util.function.Function;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.scenario.Typed;
import vn.tiepdan.shared.RuleBroken;

/** Somebody in a task force: told or asked, when he came there, and what came of it. */
@Entity
@Table(name = "force_member")
public class ForceMember {

    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_RESULT = 500;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "force_member_seq")
    @SequenceGenerator(name = "force_member_seq", sequenceName = "force_member_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "incident_id")
    private GroupIncident incident;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Enumerated(STRING)
    private ForceCapacity capacity;

    private boolean commander;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Enumerated(STRING)
    private MemberAnswer answer;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    private String result;

    protected ForceMember() {} // for JPA

    static ForceMember named(GroupIncident incident, NameMember told, Instant now) {
        ForceMember member = new ForceMember();
        member.incident = incident;
        member.officer = told.officer();
        member.capacity = told.capacity();
        member.commander = told.commander();
        member.assignedAt = now;
        member.answer = told.capacity().isAsked() ? MemberAnswer.ASKED : MemberAnswer.ASSIGNED;
        return member;
    }

    /** He who was asked says yes, or no with a reason, which is no failure. */
    void answers(boolean yes, String reason) {
        if (answer != MemberAnswer.ASKED) {
            throw new RuleBroken("incident.member.not-asked");
        }
        if (yes) {
            answer = MemberAnswer.ACCEPTED;
        } else {
            declineReason = Typed.required(reason, "reason", LONGEST_REASON);
            answer = MemberAnswer.DECLINED;
        }
    }

    void arrived(Instant at) {
        if (answer == MemberAnswer.DECLINED) {
            throw new RuleBroken("incident.member.declined");
        }
        if (arrivedAt != null) {
            throw new RuleBroken("incident.member.already-there");
        }
        arrivedAt = at;
    }

    void tells(String what) {
        result = Typed.required(what, "memberResult", LONGEST_RESULT);
    }

    OfficerCode officer() {
        return officer;
    }

    /** Whether he is one of them, asked or told, and did not decline. */
    boolean belongs() {
        return answer != MemberAnswer.DECLINED;
    }

    IncidentRow.Member row(Function<OfficerCode, String> names) {
        return new IncidentRow.Member(
                officer,
                names.apply(officer),
                capacity,
                commander,
                answer,
                declineReason,
                assignedAt,
                arrivedAt,
                result);
    }
}
