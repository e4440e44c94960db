package vn.tiepdan.api.schedule;

import java.time.LocalDate;
import vn.tiepdan.schedule.Delegation;

/** By whom, and by which paper of which day, a vice-chair presides. */
public record DelegationJson(String by, String paper, LocalDate on) {

    static DelegationJson of(Delegation delegation) {
        return delegation == null
                ? null
                : new DelegationJson(delegation.by().value(), delegation.paper(), delegation.on());
    }
}
