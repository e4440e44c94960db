package vn.tiepdan.api.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.occasion.OccasionRegister;
import vn.tiepdan.occasion.WindowCode;
import vn.tiepdan.occasion.WindowRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** An event that asks for coordination, with its stages and the dates they had before. */
@Path("v1/event-windows")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("schedule:read")
public class EventWindowsResource {

    @Inject
    OccasionRegister register;

    @Inject
    Labels labels;

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        WindowRow row = register.window(code(code));
        return Response.ok(EventWindowJson.of(row, labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    private static WindowCode code(String text) {
        try {
            return new WindowCode(text);
        } catch (Invalid malformed) {
            throw new NotFound("occasion.window.not-found", text.length() <= 40 ? text : "…");
        }
    }
}
