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
import java.util.function.Consumer;
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
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportDesk;
import vn.tiepdan.briefing.ReportFilter;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.briefing.ReportText;
import vn.tiepdan.briefing.RequestDesk;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** The reports that the wards in reach have handed in, and those that a ward drafts, hands in and sends up from its own system (R94, R132–R134, R139). */
@Path("v1/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class ReportsResource {

    @Inject
    ReportRegister register;

    @Inject
    ReportDesk desk;

    @Inject
    RequestDesk requests;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        ReportFilter filter = new ReportFilter(
                Parameters.unit("unit", unit),
                Parameters.choice("kind", kind, ReportKind.class),
                Parameters.date("from", from),
                Parameters.date("to", to),
                false);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<ReportRow> found = after == null
                ? register.after(filter, null, size + 1)
                : Cursor.follow(after, key -> register.after(filter, code(key), size + 1));
        Slice<ReportRow> slice = Slice.of(found, size, ReportRow::code);
        return NextPage.answer(
                new ReportListJson(
                        slice.map(row -> ReportJson.of(row, labels)),
                        slice.next(),
                        counted ? register.count(filter) : null),
                slice.next(),
                address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        ReportText text = register.text(code(code));
        return Response.ok(ReportJson.of(text, labels))
                .tag(String.valueOf(text.row().version()))
                .build();
    }

    /** Drafts it, or tells the newest edition that there is. */
    @POST
    @Needs("reports:write")
    public Response draft(JsonBody body) {
        body.require("unit", "kind");
        String ward = body.text("unit");
        ReportKind kind = body.choice("kind", ReportKind.class);
        boolean ofDay = kind == ReportKind.DAILY || kind == ReportKind.WEEKLY;
        LocalDate day = body.date("day");
        String window = body.text("window");
        String request = body.text("request");
        if (kind != null) {
            body.require(ofDay ? "day" : kind == ReportKind.CLOSING ? "window" : "request");
        }
        body.finish();
        UnitCode unit = body.make(() -> new UnitCode(ward));
        Outcome outcome = retries.once(
                body,
                () -> outcome(
                        switch (kind) {
                            case DAILY -> desk.daily(unit, day);
                            case WEEKLY -> desk.weekly(unit, day);
                            case CLOSING -> desk.closing(unit, body.make(() -> new WindowCode(window)));
                            case ASKED -> desk.asked(unit, request);
                        }));
        return created(outcome);
    }

    /** Its numbers are counted anew. */
    @POST
    @Path("{code}/count")
    @Needs("reports:write")
    public Response count(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.finish();
        return done(code(code), body, report -> desk.count(report, seen.number()));
    }

    @POST
    @Path("{code}/assessment")
    @Needs("reports:write")
    public Response judge(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        String assessment = body.text("assessment");
        String lessons = body.text("lessons");
        body.finish();
        return done(code(code), body, report -> desk.judge(report, seen.number(), assessment, lessons));
    }

    @POST
    @Path("{code}/cases")
    @Needs("reports:write")
    public Response listCase(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.require("case");
        String matter = body.text("case");
        String situation = body.text("situation");
        body.finish();
        return done(
                code(code), body, report -> desk.listCase(report, seen.number(), new MatterCode(matter), situation));
    }

    @POST
    @Path("{code}/proposals")
    @Needs("reports:write")
    public Response propose(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.require("what");
        String what = body.text("what");
        String pros = body.text("pros");
        String cons = body.text("cons");
        String resources = body.text("resources");
        body.finish();
        return done(code(code), body, report -> desk.propose(report, seen.number(), what, pros, cons, resources));
    }

    /** Handed in: from now on it stays as it is. */
    @POST
    @Path("{code}/submission")
    @Needs("reports:write")
    public Response submit(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.finish();
        return done(code(code), body, report -> desk.submit(report, seen.number()));
    }

    /** The next edition of what was handed in. */
    @POST
    @Path("{code}/correction")
    @Needs("reports:write")
    public Response correct(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.require("reason");
        String reason = body.text("reason");
        body.finish();
        ReportCode report = code(code);
        return created(retries.once(body, () -> outcome(desk.correct(report, seen.number(), reason))));
    }

    /** The chair lets the closing report of an event stand; the ward's plan is summed up by that (R139). */
    @POST
    @Path("{code}/approval")
    @Needs("reports:write")
    public Response approve(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        body.finish();
        return done(code(code), body, report -> desk.approve(report, seen.number()));
    }

    /** The chair sends what was asked for up to the body that asked. */
    @POST
    @Path("{code}/dispatch")
    @Needs("reports:write")
    public Response send(@PathParam("code") String code, JsonBody body) {
        body.finish();
        return done(code(code), body, requests::send);
    }

    private Response done(ReportCode code, JsonBody body, Consumer<ReportCode> deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.accept(code);
            return outcome(code);
        });
        return DoneJson.answer(outcome);
    }

    private Outcome outcome(ReportCode code) {
        return new Outcome(code.value(), register.text(code).row().version());
    }

    private Response created(Outcome outcome) {
        return DoneJson.created(
                outcome, address.getBaseUriBuilder().path("v1/reports/{code}").build(outcome.code()));
    }

    /** A code of the wrong shape is answered like one that nobody has. */
    private static ReportCode code(String code) {
        try {
            return new ReportCode(code);
        } catch (Invalid malformed) {
            throw new NotFound("briefing.not-found", code.length() <= 40 ? code : "…");
        }
    }
}
