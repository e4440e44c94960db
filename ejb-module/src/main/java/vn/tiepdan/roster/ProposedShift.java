package vn.tiepdan.roster;

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
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.AssignDuty;
import vn.tiepdan.schedule.DayPart;
import vn.tiepdan.schedule.OrderCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** Whom a proposal puts in one place, and why; another may be put there by hand. */
@Entity
@Table(name = "proposed_shift")
public class ProposedShift {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "proposed_shift_seq")
    @SequenceGenerator(name = "proposed_shift_seq", sequenceName = "proposed_shift_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = LAZY)
    @JoinColumn(name = "proposal_id")
    private RosterProposal proposal;

    private int ordinal;

    @Column(name = "rule_code")
    private String rule;

    private int seat;

    @Column(name = "officer_code")
    private OfficerCode officer;

    @Column(name = "on_day")
    private LocalDate day;

    @Enumerated(STRING)
    private DayPart part;

    @Enumerated(STRING)
    private ReceptionPlace place;

    @Column(name = "day_off")
    private boolean dayOff;

    @Column(name = "order_code")
    private OrderCode order;

    @Column(name = "by_hand")
    private boolean byHand;

    private String reasons;

    protected ProposedShift() {} // for JPA

    static ProposedShift proposed(RosterProposal proposal, int ordinal, Seat seat, List<Reason> reasons) {
        ProposedShift shift = new ProposedShift();
        shift.proposal = proposal;
        shift.ordinal = ordinal;
        shift.rule = seat.duty().rule();
        shift.seat = seat.duty().seat();
        shift.officer = seat.officer();
        shift.day = seat.day();
        shift.part = seat.duty().part();
        shift.place = seat.duty().place();
        shift.dayOff = seat.isDayOff();
        shift.order = seat.duty().order();
        shift.reasons = Reason.written(reasons);
        return shift;
    }

    /** Put there by hand, for these reasons and in spite of them. */
    void give(OfficerCode other, List<Reason> why) {
        officer = other;
        byHand = true;
        reasons = Reason.written(why);
    }

    /** Why he stands there, now that others were moved. */
    void explain(List<Reason> why) {
        String written = Reason.written(why);
        if (!written.equals(reasons)) {
            reasons = written;
        }
    }

    boolean isByHand() {
        return byHand;
    }

    AssignDuty duty() {
        return new AssignDuty(proposal.unit(), officer, day, part, place, order);
    }

    /** The same place of the same rule on the same day. */
    String key() {
        return rule + " " + day + " " + seat;
    }

    int ordinal() {
        return ordinal;
    }

    OfficerCode officer() {
        return officer;
    }

    ProposedShiftRow row(String officerName, String ruleName, boolean late) {
        return new ProposedShiftRow(
                ordinal,
                ruleName,
                officer,
                officerName,
                day,
                part,
                place,
                dayOff,
                late,
                order,
                byHand,
                Reason.read(reasons));
    }
}
