package vn.tiepdan.api.schedule;

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
import vn.tiepdan.place.PlaceRegister;

/** The places of reception, within the client's scope of view. */
@Path("v1/places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("schedule:read")
public class PlacesResource {

    @Inject
    PlaceRegister register;

    @Inject
    Labels labels;

    /** Those in use on a day, or all of them when no day is told. */
    @GET
    public PlaceListJson list(@QueryParam("unit") String unit, @QueryParam("on") String on) {
        LocalDate day = Parameters.date("on", on);
        return new PlaceListJson(
                register.of(Parameters.unit("unit", unit)).stream()
                        .filter(row -> day == null || row.isInUse(day))
                        .map(row -> PlaceJson.of(row, labels))
                        .toList(),
                null);
    }
}
