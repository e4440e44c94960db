package vn.tiepdan.api.briefing;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.api.exchange.SeenVersion;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.briefing.AnswerRow;
import vn.tiepdan.briefing.AskReport;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.briefing.RequestRegister;
import vn.tiepdan.briefing.RequestRow;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** What the caller's body asks of its wards, how far the answers are, and what becomes of them (R133, R134). */
@Path("v1/report-requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class ReportRequestsResource {

    @Inject
    RequestRegister register;

    @Inject
    RequestDesk desk;

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
    public Response read(@PathParam("code") String code) {
        RequestRow row = register.row(code);
        return Response.ok(RequestJson.of(row, register.answers(code), labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @GET
    @Path("{code}/answers/{unit}")
    public Response answer(@PathParam("code") String code, @PathParam("unit") String unit) {
        AnswerRow row = register.answer(code, asked(unit));
        return Response.ok(RequestJson.AnswerJson.of(row, labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @POST
    @Needs("reports:write")
    public Response ask(JsonBody body) {
        body.require("subject", "from", "to", "dueOn", "units");
        String subject = body.text("subject");
        LocalDate from = body.date("from");
        LocalDate to = body.date("to");
        LocalDate dueOn = body.date("dueOn");
        Set<String> units = body.texts("units");
        body.finish();
        AskReport command = body.make(() -> new AskReport(
                subject, from, to, dueOn, units.stream().map(UnitCode::new).collect(Collectors.toSet())));
        Outcome outcome = retries.once(body, () -> {
            String code = desk.ask(command);
            return new Outcome(code, register.row(code).version());
        });
        return DoneJson.created(
                outcome,
                address.getBaseUriBuilder().path("v1/report-requests/{code}").build(outcome.code()));
    }

    /** The answer is taken in. */
    @POST
    @Path("{code}/answers/{unit}/receipt")
    @Needs("reports:write")
    public Response receive(
            @PathParam("code") String code,
            @PathParam("unit") String unit,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        body.finish();
        UnitCode ward = asked(unit);
        return done(code, ward, body, () -> desk.receive(code, ward, seen.number()));
    }

    /** The answer goes back to be put right. */
    @POST
    @Path("{code}/answers/{unit}/return")
    @Needs("reports:write")
    public Response sendBack(
            @PathParam("code") String code,
            @PathParam("unit") String unit,
            @HeaderParam(IF_MATCH) SeenVersion seen,
            JsonBody body) {
        body.require("reason");
        String reason = body.text("reason");
        body.finish();
        UnitCode ward = asked(unit);
        return done(code, ward, body, () -> desk.sendBack(code, ward, seen.number(), reason));
    }

    @POST
    @Path("{code}/consolidation")
    @Needs("reports:write")
    public Response consolidate(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.finish();
        Outcome outcome = retries.once(body, () -> {
            desk.consolidate(code, seen.number());
            return new Outcome(code, register.row(code).version());
        });
        return DoneJson.answer(outcome);
    }

    private Response done(String code, UnitCode ward, JsonBody body, Runnable deed) {
        return DoneJson.answer(retries.once(body, () -> {
            deed.run();
            return new Outcome(code, register.answer(code, ward).version());
        }));
    }

    /** A code of the wrong shape is answered like a unit that was not asked. */
    private static UnitCode asked(String unit) {
        try {
            return new UnitCode(unit);
        } catch (Invalid malformed) {
            throw new NotFound("briefing.request.not-found");
        }
    }
}
