package vn.tiepdan.web.headduty;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.tiepdan.headduty.EntryRow;
import vn.tiepdan.headduty.HeadSessionRow;
import vn.tiepdan.headduty.HoldSession;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.schedule.DayPart;

/** By whom a session was held, and when. */
public class HoldForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private OfficerCode heldBy;
    private LocalTime from;
    private LocalTime to;
    private boolean nobodyCame;
    private String delegationNumber;
    private LocalDate delegationOn;
    private String correctionReason;

    /** Begins with what stands there, else with who presides by the schedule. */
    void begin(HeadSessionRow session) {
        DayPart part = session.part();
        EntryRow entry = session.entry();
        heldBy = session.presiding();
        if (session.delegation() != null) {
            delegationNumber = session.delegation().paper();
            delegationOn = session.delegation().on();
        }
        from = part == DayPart.AFTERNOON ? LocalTime.of(13, 30) : LocalTime.of(7, 30);
        to = part == DayPart.MORNING ? LocalTime.of(11, 30) : LocalTime.of(17, 0);
        if (entry != null && entry.isHeld()) {
            heldBy = entry.heldBy();
            from = entry.startsAt();
            to = entry.endsAt();
            nobodyCame = entry.nobodyCame();
            delegationNumber = entry.delegationNumber();
            delegationOn = entry.delegationOn();
        }
    }

    HoldSession command() {
        return new HoldSession(heldBy, from, to, nobodyCame, delegationNumber, delegationOn);
    }

    public OfficerCode getHeldBy() {
        return heldBy;
    }

    public void setHeldBy(OfficerCode heldBy) {
        this.heldBy = heldBy;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public boolean isNobodyCame() {
        return nobodyCame;
    }

    public void setNobodyCame(boolean nobodyCame) {
        this.nobodyCame = nobodyCame;
    }

    public String getDelegationNumber() {
        return delegationNumber;
    }

    public void setDelegationNumber(String delegationNumber) {
        this.delegationNumber = delegationNumber;
    }

    public LocalDate getDelegationOn() {
        return delegationOn;
    }

    public void setDelegationOn(LocalDate delegationOn) {
        this.delegationOn = delegationOn;
    }

    public String getCorrectionReason() {
        return correctionReason;
    }

    public void setCorrectionReason(String correctionReason) {
        this.correctionReason = correctionReason;
    }
}
