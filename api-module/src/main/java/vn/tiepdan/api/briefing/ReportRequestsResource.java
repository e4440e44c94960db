package vn.tiepdan.api.briefing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.briefing.RequestRow;

/** What the caller's body asked of its wards, with how far the answers are (R133, R134). */
@Path("v1/report-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class ReportRequestsResource {

    @Inject
    RequestRegister register;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("limit") String limit, @QueryParam("after") String after, @QueryParam("count") String count) {
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<RequestRow> found = after == null
                ? register.after(null, size + 1)
                : Cursor.follow(after, key -> register.after(key, size + 1));
        Slice<RequestRow> slice = Slice.of(found, size, RequestRow::code);
        return NextPage.answer(
                new RequestListJson(
                        slice.map(row -> RequestJson.of(row, null, labels)),
                        slice.next(),
                        counted ? register.count() : null),
                slice.next(),
                address);
    }

    @GET
    @Path("{code}")
    public RequestJson read(@PathParam("code") String code) {
        return RequestJson.of(register.row(code), register.answers(code), labels);
    }
}
