package vn.tiepdan.api.schedule;

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
import vn.tiepdan.booking.BookingCode;
import vn.tiepdan.booking.BookingDesk;
import vn.tiepdan.booking.BookingRegister;
import vn.tiepdan.booking.BookingRow;
import vn.tiepdan.integration.Outcome;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.schedule.ReceptionType;
import vn.tiepdan.schedule.ScheduleRegister;
import vn.tiepdan.schedule.SessionCode;
import vn.tiepdan.schedule.SessionFilter;
import vn.tiepdan.schedule.SessionRow;
import vn.tiepdan.schedule.SessionState;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** Reception sessions within the client's scope of view, and the booking of their slots. */
@Path("v1/reception-sessions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Needs("schedule:read")
public class ReceptionSessionsResource {

    @Inject
    ScheduleRegister register;

    @Inject
    BookingRegister bookings;

    @Inject
    BookingDesk desk;

    @Inject
    Retries retries;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("body") String body,
            @QueryParam("placeKind") String placeKind,
            @QueryParam("type") String type,
            @QueryParam("state") String state,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        SessionFilter filter = new SessionFilter(
                Parameters.unit("unit", unit),
                Parameters.unit("body", body),
                Parameters.choice("placeKind", placeKind, ReceptionPlace.class),
                Parameters.choice("type", type, ReceptionType.class),
                Parameters.choice("state", state, SessionState.class),
                Parameters.date("from", from),
                Parameters.date("to", to));
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        SessionRow last = after == null ? null : Cursor.follow(after, code -> register.session(code(code)));
        List<SessionRow> found = register.after(filter, last, size + 1);
        Slice<SessionRow> slice = Slice.of(found, size, SessionRow::code);
        SessionListJson list = new SessionListJson(
                slice.map(row -> SessionJson.of(row, null, labels)),
                slice.next(),
                counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        SessionRow row = register.session(code(code));
        // The free slots change without the session: no tag would tell that.
        return Response.ok(SessionJson.of(row, bookings.slots(row.code()), labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    /** Takes a slot; nobody is named. */
    @POST
    @Path("{code}/bookings")
    @Needs("schedule:write")
    public Response book(@PathParam("code") String code, JsonBody body) {
        SessionCode session = code(code);
        body.require("slot");
        Integer slot = body.number("slot");
        body.finish();
        Outcome outcome = retries.once(body, () -> {
            BookingCode booking = desk.book(session, slot);
            return new Outcome(booking.value(), 1);
        });
        BookingRow row = bookings.row(new BookingCode(outcome.code()));
        return Response.status(Response.Status.CREATED)
                .entity(BookingJson.made(row))
                .tag(String.valueOf(outcome.version()))
                .build();
    }

    /** Gives the slot back. */
    @POST
    @Path("{code}/bookings/{booking}/cancellation")
    @Needs("schedule:write")
    public Response cancel(@PathParam("code") String code, @PathParam("booking") String booking, JsonBody body) {
        body.finish();
        BookingCode wanted = row(code(code), booking).code();
        Outcome outcome = retries.once(body, () -> {
            desk.cancel(wanted);
            return new Outcome(wanted.value(), bookings.row(wanted).version());
        });
        return DoneJson.answer(outcome);
    }

    private BookingRow row(SessionCode session, String booking) {
        BookingRow row = bookings.row(new BookingCode(booking));
        if (!row.session().equals(session)) {
            throw new NotFound("booking.not-found");
        }
        return row;
    }

    /** A code that cannot be one is that of no session. */
    private static SessionCode code(String text) {
        try {
            return new SessionCode(text);
        } catch (Invalid malformed) {
            throw new NotFound("schedule.session.not-found", text);
        }
    }
}
