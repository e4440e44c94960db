package vn.tiepdan.api.matter;

import static jakarta.ws.rs.core.HttpHeaders.IF_MATCH;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiepdan.access.TokenBearer;
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
import vn.tiepdan.hotspot.WatchFilter;
import vn.tiepdan.hotspot.WatchGround;
import vn.tiepdan.hotspot.WatchRegister;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.matter.CaseMerging;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.matter.MatterRegister;
import vn.tiepdan.matter.MatterRow;
import vn.tiepdan.matter.MoveCode;
import vn.tiepdan.reporting.CasePaper;
import vn.tiepdan.reporting.CasePaperRegister;
import vn.tiepdan.reporting.CaseStoryRegister;
import vn.tiepdan.reporting.CaseWork;
import vn.tiepdan.reporting.CaseWorkRegister;
import vn.tiepdan.reporting.StoryLine;
import vn.tiepdan.shared.NotFound;

/** Cases: read within the client's scope of view, put together and taken apart. */
@Path("v1/cases")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class CasesResource {

    @Inject
    MatterRegister register;

    @Inject
    CaseStoryRegister stories;

    @Inject
    CasePaperRegister papers;

    @Inject
    CaseWorkRegister work;

    @Inject
    WatchRegister watch;

    @Inject
    CaseMerging merging;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("flag") String flag,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        WatchGround ground = Parameters.choice("flag", flag, WatchGround.class);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        MatterCode key = after == null
                ? null
                : Cursor.follow(
                        after, code -> register.row(new MatterCode(code)).code());
        List<MatterRow> found = ground == null ? register.after(key, size + 1) : watched(ground, key, size + 1);
        Slice<MatterRow> slice = Slice.of(found, size, MatterRow::code);
        CaseListJson list = new CaseListJson(
                slice.map(row -> CaseJson.of(row, null, false, labels)),
                slice.next(),
                !counted
                        ? null
                        : ground == null
                                ? register.count("")
                                : watch.count(new WatchFilter(null, ground, false, false)));
        return NextPage.answer(list, slice.next(), address);
    }

    /** The cases that are watched on the ground, by code. */
    private List<MatterRow> watched(WatchGround ground, MatterCode key, int size) {
        return register.among(watch.codesAfter(ground, key, size).stream()
                .map(MatterCode::value)
                .collect(Collectors.toSet()));
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        MatterRow row = register.row(new MatterCode(code));
        return Response.ok(CaseJson.of(row, stories.of(row.code()), seesVisits(), labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @GET
    @Path("{code}/history")
    public StoryJson history(@PathParam("code") String code) {
        return new StoryJson(
                stories.of(new MatterCode(code)).lines().stream()
                        .filter(line -> seesVisits() || line.sort() != StoryLine.Sort.VISIT)
                        .map(StoryLineJson::of)
                        .toList(),
                null);
    }

    /** The papers of its records in the open book; of a sealed one there is none. */
    @GET
    @Path("{code}/documents")
    public Response documents(
            @PathParam("code") String code, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int size = Parameters.limit(limit);
        MatterCode matter = register.row(new MatterCode(code)).code();
        List<CasePaper> found = after == null
                ? papers.after(matter, null, seesVisits(), size + 1)
                : Cursor.follow(after, key -> papers.after(matter, key, seesVisits(), size + 1));
        Slice<CasePaper> slice = Slice.of(found, size, CasePaper::key);
        return NextPage.answer(
                new CasePaperListJson(slice.map(row -> CasePaperJson.of(row, labels)), slice.next()),
                slice.next(),
                address);
    }

    /** What is to be done on its open records; the list goes on by its place, since what presses changes from day to day. */
    @GET
    @Path("{code}/work")
    public Response work(
            @PathParam("code") String code, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        int size = Parameters.limit(limit);
        MatterCode matter = register.row(new MatterCode(code)).code();
        int first = after == null ? 0 : Cursor.follow(after, CasesResource::place);
        List<CaseWork> found = work.of(matter, seesVisits(), first, size + 1);
        List<CaseWork> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? Cursor.of(first + size) : null;
        return NextPage.answer(
                new CaseWorkListJson(
                        page.stream().map(row -> CaseWorkJson.of(row, labels)).toList(), next),
                next,
                address);
    }

    private static int place(String number) {
        if (!number.matches("[1-9][0-9]{0,6}")) {
            throw new NotFound("integration.cursor.unreadable");
        }
        return Integer.parseInt(number);
    }

    @POST
    @Path("{code}/merge")
    @Needs("petitions:write")
    public Response merge(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        MatterCode matter = new MatterCode(code);
        body.require("into");
        String into = body.text("into");
        body.finish();
        MatterCode other = new MatterCode(into);
        return done(matter, body, () -> merging.merge(matter, seen.number(), other));
    }

    @POST
    @Path("{code}/split")
    @Needs("petitions:write")
    public Response split(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        MatterCode matter = new MatterCode(code);
        body.require("records");
        Set<String> records = body.texts("records");
        String into = body.text("into");
        String title = body.text("title");
        body.finish();
        MatterCode other = into == null ? null : new MatterCode(into);
        return done(matter, body, () -> merging.split(matter, seen.number(), records, other, title));
    }

    @POST
    @Path("{code}/undo")
    @Needs("petitions:write")
    public Response undo(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        MatterCode matter = new MatterCode(code);
        body.require("move");
        String move = body.text("move");
        body.finish();
        MoveCode which = new MoveCode(move);
        return done(matter, body, () -> merging.undo(matter, seen.number(), which));
    }

    private Response done(MatterCode matter, JsonBody body, Runnable deed) {
        Outcome outcome = retries.once(body, () -> {
            deed.run();
            return new Outcome(matter.value(), register.row(matter).version());
        });
        return DoneJson.answer(outcome);
    }

    /** Whether the token reads visits; without it a case tells nothing of them. */
    private boolean seesVisits() {
        return request.getAttribute(TokenBearer.ATTRIBUTE) instanceof TokenBearer bearer
                && bearer.scopes().contains("visits:read");
    }
}
