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
import java.time.Duration;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.takeover.TakeoverImport;

/** After a start and every minute: marks an import that ended with its server as broken off, and forgets uploads left lying. */
@Singleton
@Startup
@DependsOn("ProductStart")
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TakeoverTidying {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject
    TakeoverImport importing;

    @PostConstruct
    void start() {
        importing.tidyUp(Duration.ZERO);
    }

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    void everyMinute() {
        importing.tidyUp(SILENCE);
    }
}
