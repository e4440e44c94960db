package vn.tiepdan.api.clock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.shared.LawTime;

/** Tells the server's date of law: demonstration servers may stand on another day. */
@Path("v1/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs(Needs.NO_SCOPE)
public class ClockResource {

    @Inject
    Clock clock;

    @Inject
    LawTime lawTime;

    @GET
    public ClockJson read() {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        return new ClockJson(now.toLocalDate(), now, clock.getZone().getId(), lawTime.isMoved());
    }
}
