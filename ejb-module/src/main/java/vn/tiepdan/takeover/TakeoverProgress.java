package vn.tiepdan.takeover;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.shared.MachineTime;

/** Tells how far an import has come while its own transaction shows nothing yet. */
@Stateless
@RolesAllowed({Role.CLERK, Role.OSU})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TakeoverProgress {

    @Inject
    Batches batches;

    @Inject
    @MachineTime
    Clock machine;

    public void tell(BatchCode code, int rows) {
        batches.tell(code, rows, machine.instant());
    }
}
