package vn.tiepdan.incident;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.tiepdan.organisation.OfficerCode;
import vn.tiepdan.shared.Invalid;

/** Somebody shall belong to a task force. */
public record NameMember(OfficerCode officer, ForceCapacity capacity, boolean commander) implements Serializable {

    public NameMember {
        List<Invalid> found = new ArrayList<>();
        Invalid.unless(officer != null, found, "officer", "incident.member.officer-missing");
        Invalid.unless(capacity != null, found, "capacity", "incident.member.capacity-missing");
        Invalid.refuse(found);
    }
}
