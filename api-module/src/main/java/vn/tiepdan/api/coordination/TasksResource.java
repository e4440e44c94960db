package vn.tiepdan.api.coordination;

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
import java.util.List;
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
import vn.tiepdan.coordination.DutyFilter;
import vn.tiepdan.coordination.DutyRow;
import vn.tiepdan.coordination.TaskCode;
import vn.tiepdan.coordination.TaskDesk;
import vn.tiepdan.coordination.TaskRegister;
import vn.tiepdan.document.FilingCabinet;
import vn.tiepdan.integration.Outcome;

/** Tasks and requests in which the client's body has a part: read, accepted, declined, reported and spoken about (R25, R28). */
@Path("v1/tasks")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("tasks:read")
public class TasksResource {

    @Inject
    TaskRegister register;

    @Inject
    TaskDesk desk;

    @Inject
    FilingCabinet cabinet;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("part") String part,
            @QueryParam("which") String which,
            @QueryParam("lead") String lead,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        DutyFilter filter = new DutyFilter(
                Parameters.choice("part", part, DutyFilter.Part.class),
                Parameters.choice("which", which, DutyFilter.Which.class),
                null,
                null,
                null,
                Parameters.unit("lead", lead),
                null,
                null,
                null);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        TaskCode key = after == null
                ? null
                : Cursor.follow(after, code -> register.row(new TaskCode(code)).code());
        List<DutyRow> found = register.after(filter, key, size + 1);
        Slice<DutyRow> slice = Slice.of(found, size, DutyRow::code);
        TaskListJson list = new TaskListJson(
                slice.map(row -> TaskJson.of(row, null, labels)),
                slice.next(),
                counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        DutyRow row = register.row(new TaskCode(code));
        return Response.ok(TaskJson.of(row, register.thread(row.code()), labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    /** Its files as a list; what is in them is not handed out. */
    @GET
    @Path("{code}/documents")
    public TaskDocumentListJson documents(@PathParam("code") String code) {
        return new TaskDocumentListJson(cabinet.of(register.papers(new TaskCode(code))).stream()
                .map(TaskDocumentListJson.DocumentJson::of)
                .toList());
    }

    @POST
    @Path("{code}/acceptance")
    @Needs("tasks:write")
    public Response accept(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        TaskCode task = new TaskCode(code);
        body.finish();
        return done(task, body, () -> desk.accept(task, seen.number()));
    }

    @POST
    @Path("{code}/refusal")
    @Needs("tasks:write")
    public Response decline(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        TaskCode task = new TaskCode(code);
        body.require("reason");
        String reason = body.text("reason");
        body.finish();
        return done(task, body, () -> desk.decline(task, seen.number(), reason));
    }

    @POST
    @Path("{code}/report")
    @Needs("tasks:write")
    public Response report(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        TaskCode task = new TaskCode(code);
        body.require("evidence");
        String evidence = body.text("evidence");
        body.finish();
        return done(task, body, () -> desk.report(task, seen.number(), evidence));
    }

    @POST
    @Path("{code}/replies")
    @Needs("tasks:write")
    public Response reply(@PathParam("code") String code, JsonBody body) {
        TaskCode task = new TaskCode(code);
        body.require("words");
        String words = body.text("words");
        body.finish();
        return done(task, body, () -> desk.say(task, words, false));
    }

    private Response done(TaskCode task, JsonBody body, Runnable deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.run();
            return new Outcome(task.value(), register.row(task).version());
        });
        return DoneJson.answer(outcome);
    }
}
