package vn.tiepdan.api.forecast;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.forecast.ForecastRegister;
import vn.tiepdan.forecast.ForecastRow;

/** The forecasts of the wards in the client's scope of view, the latest first. */
@Path("v1/forecasts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class ForecastsResource {

    @Inject
    ForecastRegister register;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("limit") String limit, @QueryParam("after") String after, @QueryParam("count") String count) {
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        String key = after == null
                ? null
                : Cursor.follow(after, code -> register.row(code).code());
        List<ForecastRow> found = register.after(key, null, size + 1);
        Slice<ForecastRow> slice = Slice.of(found, size, ForecastRow::code);
        ForecastListJson list = new ForecastListJson(
                slice.map(row -> ForecastJson.of(row, labels)),
                slice.next(),
                counted ? register.count(null, false) : null);
        return NextPage.answer(list, slice.next(), address);
    }
}
