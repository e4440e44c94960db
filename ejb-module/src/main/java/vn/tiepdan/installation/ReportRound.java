package vn.tiepdan.installation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.tiepdan.briefing.DailyDrafting;
import vn.tiepdan.organisation.Role;

/** Every few minutes: drafts the daily reports whose hour has come, once the installation's content is whole. */
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportRound {

    @Inject
    DailyDrafting drafting;

    @Inject
    Readiness readiness;

    @Schedule(hour = "*", minute = "*/5", second = "15", persistent = false)
    void round() {
        if (readiness.isReady()) {
            drafting.work();
        }
    }
}
