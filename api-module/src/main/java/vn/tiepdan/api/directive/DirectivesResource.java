package vn.tiepdan.api.directive;

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
import vn.tiepdan.coordination.GiveTask;
import vn.tiepdan.coordination.OriginKind;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskMode;
import vn.tiepdan.coordination.TaskOrigin;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.directive.DirectiveCode;
import vn.tiepdan.directive.DirectiveDesk;
import vn.tiepdan.directive.DirectiveFilter;
import vn.tiepdan.directive.DirectiveRegister;
import vn.tiepdan.directive.DirectiveRow;
import vn.tiepdan.directive.IssuerKind;
import vn.tiepdan.directive.ReaderRow;
import vn.tiepdan.directive.RecordDirective;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.organisation.UnitCode;

/** The directives of higher levels that a ward keeps: read, marked as read, and turned into tasks (R31, R32). */
@Path("v1/directives")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("tasks:read")
public class DirectivesResource {

    @Inject
    DirectiveRegister register;

    @Inject
    DirectiveDesk desk;

    @Inject
    TaskRegister tasks;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("issuer") String issuer,
            @QueryParam("unlinked") String unlinked,
            @QueryParam("unread") String unread,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        DirectiveFilter filter = new DirectiveFilter(
                Parameters.choice("issuer", issuer, IssuerKind.class),
                Parameters.flag("unlinked", unlinked),
                Parameters.flag("unread", unread));
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        DirectiveCode key = after == null
                ? null
                : Cursor.follow(
                        after, code -> register.row(new DirectiveCode(code)).code());
        Slice<DirectiveRow> slice = Slice.of(register.after(filter, key, size + 1), size, DirectiveRow::code);
        DirectiveListJson list = new DirectiveListJson(
                slice.map(row -> DirectiveJson.of(row, null, null, labels)),
                slice.next(),
                counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        DirectiveRow row = register.row(new DirectiveCode(code));
        List<ReaderRow> readers = register.readers(row.code());
        int read =
                (int) readers.stream().filter(reader -> reader.readAt() != null).count();
        List<String> derived = tasks.from(OriginKind.DIRECTIVE, row.code().value()).stream()
                .map(task -> task.code().value())
                .toList();
        return Response.ok(DirectiveJson.of(row, derived, new DirectiveJson.ReadingJson(readers.size(), read), labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @POST
    @Needs("tasks:write")
    public Response record(JsonBody body) {
        body.require("issuer", "title", "issuedOn", "receivedOn");
        String unit = body.text("unit");
        IssuerKind issuer = body.choice("issuer", IssuerKind.class);
        String number = body.text("number");
        LocalDate issuedOn = body.date("issuedOn");
        LocalDate receivedOn = body.date("receivedOn");
        String title = body.text("title");
        String demands = body.text("demands");
        LocalDate validTo = body.date("validTo");
        Set<String> audience = body.texts("audience");
        body.finish();
        RecordDirective command = body.make(() -> new RecordDirective(
                unit == null ? null : new UnitCode(unit),
                issuer,
                number,
                issuedOn,
                receivedOn,
                title,
                demands,
                validTo,
                units(audience)));
        Outcome outcome = retries.once(body, () -> outcome(desk.record(command)));
        return DoneJson.created(
                outcome,
                address.getBaseUriBuilder().path("v1/directives/{code}").build(outcome.code()));
    }

    /** Marked as read by the caller; the first time counts. */
    @POST
    @Path("{code}/receipt")
    @Needs("tasks:write")
    public Response receive(@PathParam("code") String code, JsonBody body) {
        body.finish();
        DirectiveCode directive = new DirectiveCode(code);
        return done(directive, body, () -> desk.read(directive));
    }

    /** Derives a task from it. */
    @POST
    @Path("{code}/tasks")
    @Needs("tasks:write")
    public Response derive(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DirectiveCode directive = new DirectiveCode(code);
        body.require("mode", "lead", "what");
        TaskMode mode = body.choice("mode", TaskMode.class);
        String lead = body.text("lead");
        Set<String> supports = body.texts("supports");
        String what = body.text("what");
        LocalDate dueOn = body.date("dueOn");
        String locus = body.text("locus");
        body.finish();
        GiveTask told = body.make(() -> new GiveTask(
                null,
                mode,
                new UnitCode(lead),
                units(supports),
                null,
                what,
                dueOn,
                new TaskOrigin(OriginKind.DIRECTIVE, code, locus),
                null));
        Outcome outcome = retries.once(body, () -> {
            TaskCode task = desk.derive(directive, seen.number(), told, locus);
            return new Outcome(task.value(), tasks.row(task).version());
        });
        return DoneJson.created(
                outcome, address.getBaseUriBuilder().path("v1/tasks/{code}").build(outcome.code()));
    }

    /** Nothing is to be done upon it, for a reason. */
    @POST
    @Path("{code}/no-task")
    @Needs("tasks:write")
    public Response needsNoTask(
            @PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        DirectiveCode directive = new DirectiveCode(code);
        body.require("reason");
        String reason = body.text("reason");
        body.finish();
        return done(directive, body, () -> desk.needsNoTask(directive, seen.number(), reason));
    }

    private Response done(DirectiveCode directive, JsonBody body, Runnable deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.run();
            return outcome(directive);
        });
        return DoneJson.answer(outcome);
    }

    private Outcome outcome(DirectiveCode code) {
        return new Outcome(code.value(), register.row(code).version());
    }

    private static Set<UnitCode> units(Set<String> codes) {
        return codes.stream().map(UnitCode::new).collect(Collectors.toSet());
    }
}
