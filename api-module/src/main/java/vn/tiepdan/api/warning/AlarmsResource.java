package vn.tiepdan.api.warning;

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
import vn.tiepdan.warning.AlarmRow;
import vn.tiepdan.warning.WarningRegister;

/** The alarms of the wards in the client's scope of view, the latest first. */
@Path("v1/alarms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class AlarmsResource {

    @Inject
    WarningRegister register;

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
                : Cursor.follow(after, code -> register.alarm(code).code());
        List<AlarmRow> found = register.after(key, null, size + 1);
        Slice<AlarmRow> slice = Slice.of(found, size, AlarmRow::code);
        AlarmListJson list = new AlarmListJson(
                slice.map(row -> AlarmJson.of(row, labels)),
                slice.next(),
                counted ? register.countAlarms(null, false) : null);
        return NextPage.answer(list, slice.next(), address);
    }
}
