package vn.tiepdan.api.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.incident.IncidentCode;
import vn.tiepdan.incident.IncidentDesk;
import vn.tiepdan.incident.IncidentLine;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.integration.Outcome;

/** Gatherings within the client's scope of view, and the receipt of their flash reports. */
@Path("v1/incidents")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("incidents:read")
public class IncidentsResource {

    @Inject
    IncidentRegister register;

    @Inject
    IncidentDesk desk;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("limit") String limit, @QueryParam("after") String after, @QueryParam("count") String count) {
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        IncidentCode last = after == null ? null : Cursor.follow(after, IncidentCode::new);
        List<IncidentLine> found = register.after(last, size + 1);
        Slice<IncidentLine> slice = Slice.of(found, size, IncidentLine::code);
        IncidentListJson list = new IncidentListJson(
                slice.map(row -> IncidentJson.of(row, labels)),
                slice.next(),
                counted ? register.count(false, null) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        IncidentCode wanted = new IncidentCode(code);
        IncidentLine line = register.line(wanted);
        WholeIncidentJson whole = WholeIncidentJson.of(
                line, register.row(wanted), register.report(wanted).orElse(null), labels);
        return Response.ok(whole).tag(String.valueOf(line.version())).build();
    }

    /** The ways home with the request they rest on (R68). */
    @GET
    @Path("{code}/returns")
    public ReturnsJson returns(@PathParam("code") String code) {
        return ReturnsJson.of(register.row(new IncidentCode(code)));
    }

    /** The body of the client has the flash report. */
    @POST
    @Path("{code}/flash-report/receipt")
    @Needs("incidents:write")
    public Response receive(@PathParam("code") String code, JsonBody body) {
        body.finish();
        IncidentCode wanted = new IncidentCode(code);
        register.line(wanted);
        Outcome outcome = retries.once(body, () -> new Outcome(wanted.value(), desk.receiveReport(wanted)));
        return DoneJson.answer(outcome);
    }
}
