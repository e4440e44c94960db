package vn.tiepdan.api.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.situation.IndicatorRegister;

/** How well a ward received and settled in some days, beside a year earlier and the session before (R18). */
@Path("v1/indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class IndicatorsResource {

    @Inject
    IndicatorRegister register;

    @Inject
    Labels labels;

    @GET
    public IndicatorListJson read(
            @QueryParam("unit") String unit, @QueryParam("from") String from, @QueryParam("to") String to) {
        UnitCode ward = Parameters.unit("unit", Parameters.required("unit", unit));
        LocalDate first = Parameters.date("from", Parameters.required("from", from));
        LocalDate last = Parameters.date("to", Parameters.required("to", to));
        return new IndicatorListJson(
                ward.value(),
                first,
                last,
                register.of(ward, first, last).stream()
                        .map(row -> new IndicatorListJson.IndicatorJson(
                                row.name(),
                                labels.of("situation.indicator", row.name()),
                                row.now(),
                                row.yearBefore(),
                                row.sessionBefore()))
                        .toList());
    }
}
