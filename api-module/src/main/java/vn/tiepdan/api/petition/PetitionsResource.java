package vn.tiepdan.api.petition;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.deadline.ClockListJson;
import vn.tiepdan.api.deadline.ClockWhyJson;
import vn.tiepdan.api.exchange.Asks;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.DeedJson;
import vn.tiepdan.api.exchange.DoneJson;
import vn.tiepdan.api.exchange.HistoryJson;
import vn.tiepdan.api.exchange.JsonBody;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Retries;
import vn.tiepdan.api.exchange.SeenVersion;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.petition.PetitionCode;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionIntake;
import vn.tiepdan.petition.PetitionKey;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.Reply;
import vn.tiepdan.petition.StageChoice;

/** Petitions: read within the client's scope of view, handed in once. */
@Path("v1/petitions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class PetitionsResource {

    @Inject
    PetitionRegister register;

    @Inject
    PetitionIntake intake;

    @Inject
    Retries retries;

    @Inject
    ClockDesk clocks;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("kind") String kind,
            @QueryParam("stage") String stage,
            @QueryParam("book") String book,
            @QueryParam("matter") String matter,
            @QueryParam("visit") String visit,
            @QueryParam("receivedFrom") String receivedFrom,
            @QueryParam("receivedTo") String receivedTo,
            @QueryParam("dueBy") String dueBy,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        PetitionFilter filter = new PetitionFilter(
                null,
                Parameters.unit("unit", unit),
                Parameters.choice("kind", kind, PetitionKind.class),
                StageChoice.of(Parameters.choice("stage", stage, RecordStage.class)),
                Parameters.choice("book", book, RegisterBook.class),
                null,
                Parameters.matter("matter", matter),
                visit,
                Parameters.date("receivedFrom", receivedFrom),
                Parameters.date("receivedTo", receivedTo),
                Due.by(Parameters.date("dueBy", dueBy)));
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<PetitionRow> found = register.after(filter, key(after), size + 1);
        Slice<PetitionRow> slice = Slice.of(found, size, PetitionRow::intakeCode);
        PetitionListJson list = new PetitionListJson(
                slice.map(row -> PetitionJson.of(row, labels)), slice.next(), counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    /** Asked in a body: an address with somebody's name in it would stay in every log on its way. */
    @POST
    @Path("search")
    @Asks
    public PetitionListJson search(JsonBody body) {
        String words = body.text("words");
        Integer limit = body.number("limit");
        if (limit != null && (limit < 1 || limit > Parameters.MOST)) {
            body.refuse("limit", "integration.limit.out-of-range", Parameters.MOST);
        }
        body.require("words");
        body.finish();
        return new PetitionListJson(
                register.search(words, limit == null ? Parameters.USUAL : limit).stream()
                        .map(row -> PetitionJson.of(row, labels))
                        .toList(),
                null,
                null);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        PetitionRow row = register.row(new PetitionCode(code));
        return Response.ok(PetitionJson.of(row, labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @GET
    @Path("{code}/clocks")
    public ClockListJson clocks(@PathParam("code") String code) {
        return new ClockListJson(
                register.row(new PetitionCode(code)).clocks().stream()
                        .map(row -> ClockWhyJson.of(clocks.explanation(row.code()), labels))
                        .toList(),
                null);
    }

    @GET
    @Path("{code}/history")
    public HistoryJson history(@PathParam("code") String code) {
        return new HistoryJson(DeedJson.of(register.history(new PetitionCode(code))), null);
    }

    @GET
    @Path("{code}/replies")
    public ReplyListJson replies(@PathParam("code") String code) {
        return new ReplyListJson(ReplyJson.of(register.replies(new PetitionCode(code)), labels), null);
    }

    @POST
    @Needs("petitions:write")
    public Response create(JsonBody body) {
        IntakeJson told = IntakeJson.read(body);
        Outcome outcome = retries.once(body, () -> {
            PetitionCode code = told.classification() == null
                    ? intake.takeIn(told.paper())
                    : intake.takeIn(told.paper(), told.classification());
            return new Outcome(code.value(), register.versionOf(code));
        });
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, address.getRequestUri().getRawPath() + "/" + outcome.code())
                .entity(DoneJson.of(outcome))
                .tag(String.valueOf(outcome.version()))
                .build();
    }

    @POST
    @Path("{code}/replies")
    @Needs("petitions:write")
    public Response reply(@PathParam("code") String code, @HeaderParam(IF_MATCH) SeenVersion seen, JsonBody body) {
        PetitionCode petition = new PetitionCode(code);
        Reply reply = ReplyJson.read(body);
        Outcome outcome = retries.once(body, () -> {
            intake.reply(petition, seen.number(), reply);
            PetitionRow row = register.row(petition);
            return new Outcome(row.code().value(), row.version());
        });
        return DoneJson.answer(outcome);
    }

    /** The cursor is the code of the last petition shown; one that leads nowhere is none. */
    private PetitionKey key(String after) {
        return after == null ? null : Cursor.follow(after, code -> register.key(register.row(new PetitionCode(code))));
    }
}
