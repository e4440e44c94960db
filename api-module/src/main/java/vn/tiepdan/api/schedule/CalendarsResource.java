package vn.tiepdan.api.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import vn.tiepdan.api.access.Open;
import vn.tiepdan.feed.CalendarFile;
import vn.tiepdan.feed.ScheduleFeeds;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/**
 * The schedule as iCalendar files, for phones and programs: a unit's posted sessions for everybody, an officer's own under his
 * secret address. Nobody is asked for a token; an address that is not, or no longer, one of ours answers as every other such.
 */
@Path("calendars")
@RequestScoped
@Produces("text/calendar")
@Open
public class CalendarsResource {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    @Inject
    ScheduleFeeds feeds;

    @Context
    Request request;

    @GET
    @Path("{unit}.ics")
    public Response ofUnit(@PathParam("unit") String unit) {
        return answer(feeds.ofUnit(unit(unit)), "public, max-age=300");
    }

    @GET
    @Path("own/{secret}.ics")
    public Response ofOfficer(@PathParam("secret") String secret) {
        return answer(feeds.ofOfficer(secret), "private, no-cache");
    }

    private Response answer(CalendarFile file, String keeping) {
        EntityTag tag = new EntityTag(file.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(file.bytes(), TYPE).tag(tag) : unchanged.tag(tag);
        return answer.header("Cache-Control", keeping).build();
    }

    private static UnitCode unit(String text) {
        try {
            return new UnitCode(text);
        } catch (Invalid malformed) {
            throw new NotFound("organisation.unit.not-found", text.length() <= 20 ? text : "…");
        }
    }
}
