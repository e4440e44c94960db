package vn.tiepdan.api.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** How many wait at the counters of a ward today, and for how long. */
@Path("v1/counter")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class CounterResource {

    @Inject
    CounterRegister register;

    @Inject
    Labels labels;

    @Inject
    Clock clock;

    @GET
    @Path("{unit}")
    public CounterJson read(@PathParam("unit") String unit) {
        UnitCode ward = unit(unit);
        return CounterJson.of(ward, LocalDate.now(clock), register.boards(ward), labels);
    }

    /** A code of the wrong shape is answered like one that nobody has. */
    private static UnitCode unit(String code) {
        try {
            return new UnitCode(code);
        } catch (Invalid malformed) {
            throw new NotFound("organisation.unit.not-found", code.length() <= 20 ? code : "…");
        }
    }
}
