package vn.tiepdan.web.incident;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.incident.ForceCapacity;
import vn.tiepdan.incident.NameMember;
import vn.tiepdan.organisation.OfficerCode;

/** Who goes, one for each capacity, and which of them commands. */
public class ForceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    List<NameMember> members() {
        List<NameMember> members = new ArrayList<>();
        add(members, committee, ForceCapacity.COMMITTEE);
        add(members, police, ForceCapacity.POLICE);
        add(members, specialist, ForceCapacity.SPECIALIST);
        add(members, front, ForceCapacity.FRONT);
        add(members, organisation, ForceCapacity.ORGANISATION);
        add(members, transport, ForceCapacity.TRANSPORT);
        add(members, other, ForceCapacity.OTHER);
        return members;
    }

    private void add(List<NameMember> members, OfficerCode officer, ForceCapacity capacity) {
        if (officer != null) {
            members.add(new NameMember(officer, capacity, capacity == commander));
        }
    }

    private OfficerCode committee;
    private OfficerCode police;
    private OfficerCode specialist;
    private OfficerCode front;
    private OfficerCode organisation;
    private OfficerCode transport;
    private OfficerCode other;
    private ForceCapacity commander;

    public OfficerCode getCommittee() {
        return committee;
    }

    public void setCommittee(OfficerCode committee) {
        this.committee = committee;
    }

    public OfficerCode getPolice() {
        return police;
    }

    public void setPolice(OfficerCode police) {
        this.police = police;
    }

    public OfficerCode getSpecialist() {
        return specialist;
    }

    public void setSpecialist(OfficerCode specialist) {
        this.specialist = specialist;
    }

    public OfficerCode getFront() {
        return front;
    }

    public void setFront(OfficerCode front) {
        this.front = front;
    }

    public OfficerCode getOrganisation() {
        return organisation;
    }

    public void setOrganisation(OfficerCode organisation) {
        this.organisation = organisation;
    }

    public OfficerCode getTransport() {
        return transport;
    }

    public void setTransport(OfficerCode transport) {
        this.transport = transport;
    }

    public OfficerCode getOther() {
        return other;
    }

    public void setOther(OfficerCode other) {
        this.other = other;
    }

    public ForceCapacity getCommander() {
        return commander;
    }

    public void setCommander(ForceCapacity commander) {
        this.commander = commander;
    }
}
