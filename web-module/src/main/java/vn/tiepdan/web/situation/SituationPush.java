package vn.tiepdan.web.situation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import vn.tiepdan.situation.SituationRegister;

/**
 * Tells every open board that something was done, and nothing else: the board then asks for itself.
 *
 * <p>It asks the trail for its newest deed, so that what another server did is told here too. Who misses it asks anyway after a while.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SituationPush {

    private static final String CHANGED = "changed";

    @Inject
    SituationRegister register;

    @Inject
    @Push(channel = "situation")
    PushContext channel;

    private volatile long told;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tell() {
        long newest = register.pulse();
        if (newest != told) {
            told = newest;
            channel.send(CHANGED);
        }
    }
}
