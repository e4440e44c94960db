package vn.tiepdan.installation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.tiepdan.lawchange.LawWork;
import vn.tiepdan.organisation.Role;

/** Takes up again, after a start and every minute, a change of the law whose count or application was broken off. */
@Singleton
@Startup
@DependsOn("ProductStart")
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LawTakingUp {

    @Inject
    LawWork work;

    @PostConstruct
    void start() {
        work.goOn();
        work.goOnCounting(true);
    }

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void everyMinute() {
        work.goOn();
        work.goOnCounting(false);
    }
}
