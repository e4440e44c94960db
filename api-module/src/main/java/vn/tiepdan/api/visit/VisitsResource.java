package vn.tiepdan.api.visit;

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
import vn.tiepdan.api.deadline.ClockListJson;
import vn.tiepdan.api.deadline.ClockWhyJson;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.DeedJson;
import vn.tiepdan.api.exchange.HistoryJson;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.api.petition.ReplyJson;
import vn.tiepdan.api.petition.ReplyListJson;
import vn.tiepdan.deadline.ClockDesk;
import vn.tiepdan.deadline.Due;
import vn.tiepdan.petition.PetitionKind;
import vn.tiepdan.petition.RecordStage;
import vn.tiepdan.petition.RegisterBook;
import vn.tiepdan.petition.StageChoice;
import vn.tiepdan.reception.BookCloseRegister;
import vn.tiepdan.reception.BookCloseRow;
import vn.tiepdan.reception.BookPeriod;
import vn.tiepdan.reception.VisitCode;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitKey;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.schedule.ReceptionType;

/** The reception book, within the client's scope of view. */
@Path("v1/visits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class VisitsResource {

    @Inject
    VisitRegister register;

    @Inject
    BookCloseRegister closes;

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
            @QueryParam("type") String type,
            @QueryParam("stage") String stage,
            @QueryParam("book") String book,
            @QueryParam("matter") String matter,
            @QueryParam("visitedFrom") String visitedFrom,
            @QueryParam("visitedTo") String visitedTo,
            @QueryParam("group") String group,
            @QueryParam("dueBy") String dueBy,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        VisitFilter filter = new VisitFilter(
                null,
                Parameters.unit("unit", unit),
                Parameters.choice("kind", kind, PetitionKind.class),
                Parameters.choice("type", type, ReceptionType.class),
                StageChoice.of(Parameters.choice("stage", stage, RecordStage.class)),
                Parameters.choice("book", book, RegisterBook.class),
                Parameters.matter("matter", matter),
                Parameters.date("visitedFrom", visitedFrom),
                Parameters.date("visitedTo", visitedTo),
                Parameters.flag("group", group),
                Due.by(Parameters.date("dueBy", dueBy)));
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<VisitRow> found = register.after(filter, key(after), size + 1);
        Slice<VisitRow> slice = Slice.of(found, size, VisitRow::intakeCode);
        VisitListJson list = new VisitListJson(
                slice.map(row -> VisitJson.of(row, labels)), slice.next(), counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        VisitRow row = register.row(new VisitCode(code));
        return Response.ok(VisitJson.of(row, labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    @GET
    @Path("{code}/clocks")
    public ClockListJson clocks(@PathParam("code") String code) {
        return new ClockListJson(
                register.row(new VisitCode(code)).clocks().stream()
                        .map(row -> ClockWhyJson.of(clocks.explanation(row.code()), labels))
                        .toList(),
                null);
    }

    @GET
    @Path("{code}/history")
    public HistoryJson history(@PathParam("code") String code) {
        return new HistoryJson(DeedJson.of(register.history(new VisitCode(code))), null);
    }

    @GET
    @Path("{code}/replies")
    public ReplyListJson replies(@PathParam("code") String code) {
        return new ReplyListJson(ReplyJson.of(register.replies(new VisitCode(code)), labels), null);
    }

    /** The close of a month ({@code 2024-06}) or a year ({@code 2024}) of a ward's reception book. */
    @GET
    @Path("books/{period}")
    public Response close(@PathParam("period") String period, @QueryParam("unit") String unit) {
        BookCloseRow row =
                closes.row(Parameters.unit("unit", Parameters.required("unit", unit)), BookPeriod.of(period));
        return Response.ok(BookCloseJson.of(row, labels)).tag("1").build();
    }

    /** The cursor is the code of the last visit shown; one that leads nowhere is none. */
    private VisitKey key(String after) {
        return after == null ? null : Cursor.follow(after, code -> register.key(register.row(new VisitCode(code))));
    }
}
