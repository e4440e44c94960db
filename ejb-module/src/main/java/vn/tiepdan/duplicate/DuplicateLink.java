package vn.tiepdan.duplicate;

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
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.petition.Petition;
import vn.tiepdan.shared.RuleBroken;

/**
 * What officers found a petition to be to another one, from the first word until it is undone.
 *
 * <p>That it is the same once more takes two of them: who proposes does not confirm. The other verdicts stand at once. Whatever
 * stands can be undone for thirty days, counted from the day after it came to stand.
 */
@Entity
@Table(name = "duplicate_link")
public class DuplicateLink {

    /** How many days a verdict can be undone. */
    public static final int UNDONE_WITHIN = 30;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "duplicate_link_seq")
    @SequenceGenerator(name = "duplicate_link_seq", sequenceName = "duplicate_link_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private DuplicateCode code;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "petition_id", updatable = false)
    private Petition petition;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "other_id", updatable = false)
    private Petition other;

    @Enumerated(STRING)
    @Column(updatable = false)
    private Verdict verdict;

    @Enumerated(STRING)
    private LinkState state;

    @Column(name = "proposed_by", updatable = false)
    private OfficerCode proposedBy;

    @Column(name = "proposed_on", updatable = false)
    private LocalDate proposedOn;

    @Column(name = "decided_by")
    private OfficerCode decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String reason;

    @Column(name = "undone_by")
    private OfficerCode undoneBy;

    @Column(name = "undone_on")
    private LocalDate undoneOn;

    @Column(name = "matter_before")
    private MatterCode matterBefore;

    @Column(name = "other_matter_before")
    private MatterCode otherMatterBefore;

    @Column(name = "matter_after")
    private MatterCode matterAfter;

    protected DuplicateLink() {}

    static DuplicateLink proposed(Petition petition, Petition other, Verdict verdict, OfficerCode by, LocalDate on) {
        DuplicateLink link = new DuplicateLink();
        link.code = DuplicateCode.fresh();
        link.petition = petition;
        link.other = other;
        link.verdict = verdict;
        link.state = LinkState.PROPOSED;
        link.proposedBy = by;
        link.proposedOn = on;
        if (verdict != Verdict.SAME) {
            link.state = LinkState.CONFIRMED;
            link.decidedBy = by;
            link.decidedOn = on;
        }
        return link;
    }

    /** A second officer agrees. */
    void confirm(OfficerCode by, LocalDate on) {
        decide(LinkState.CONFIRMED, by, on);
    }

    /** A second officer does not agree and says why. */
    void refuse(OfficerCode by, LocalDate on, String why) {
        decide(LinkState.REFUSED, by, on);
        reason = why;
    }

    private void decide(LinkState decided, OfficerCode by, LocalDate on) {
        require(state == LinkState.PROPOSED, "duplicate.decided");
        require(!by.equals(proposedBy), "duplicate.second-person");
        state = decided;
        decidedBy = by;
        decidedOn = on;
    }

    /** The last day on which it can be undone; null while nothing stands. */
    LocalDate undoneUntil() {
        return state == LinkState.CONFIRMED ? decidedOn.plusDays(UNDONE_WITHIN) : null;
    }

    /** Whether it can be undone or refused on that day. */
    boolean canStillBeTakenBack(LocalDate today) {
        return state == LinkState.PROPOSED || !today.isAfter(undoneUntil());
    }

    void undo(OfficerCode by, LocalDate on) {
        require(state == LinkState.CONFIRMED, "duplicate.undo.nothing-stands");
        require(!on.isAfter(undoneUntil()), "duplicate.undo.too-late");
        state = LinkState.UNDONE;
        undoneBy = by;
        undoneOn = on;
    }

    /** Remembers to which case each belonged until now and to which both belong, so that it can be undone. */
    void ties(MatterCode before, MatterCode othersBefore, MatterCode after) {
        matterBefore = before;
        otherMatterBefore = othersBefore;
        matterAfter = after;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    DuplicateCode code() {
        return code;
    }

    Petition petition() {
        return petition;
    }

    Petition other() {
        return other;
    }

    Verdict verdict() {
        return verdict;
    }

    LinkState state() {
        return state;
    }

    MatterCode matterBefore() {
        return matterBefore;
    }

    MatterCode otherMatterBefore() {
        return otherMatterBefore;
    }

    MatterCode matterAfter() {
        return matterAfter;
    }
}
