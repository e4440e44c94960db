package vn.tiepdan.api.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.CalendarRegister;

/** The working calendar of the offices of the State. */
@Path("v1/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("deadlines:read")
public class CalendarResource {

    @Inject
    CalendarRegister register;

    @Inject
    Labels labels;

    @GET
    @Path("{year: [0-9]{4}}")
    public CalendarJson read(@PathParam("year") int year) {
        return CalendarJson.of(register.year(year), labels);
    }
}
