package vn.tiepdan.api.plan;

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
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanFilter;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** The coordination plans that the client may read, each in the edition that holds, with what became of it. */
@Path("v1/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("schedule:read")
public class PlansResource {

    @Inject
    PlanRegister register;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        PlanFilter filter = new PlanFilter(null, Parameters.unit("unit", unit));
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        PlanCode last = after == null ? null : Cursor.follow(after, PlansResource::code);
        List<PlanRow> found = register.after(filter, last, size + 1);
        Slice<PlanRow> slice = Slice.of(found, size, PlanRow::code);
        PlanListJson list = new PlanListJson(
                slice.map(row -> PlanJson.of(row, labels)), slice.next(), counted ? register.count(filter) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{code}")
    public Response read(@PathParam("code") String code) {
        PlanRow row = register.row(code(code));
        return Response.ok(PlanJson.of(row, labels))
                .tag(String.valueOf(row.version()))
                .build();
    }

    /** What it rests on, each with what is worth a look. */
    @GET
    @Path("{code}/bases")
    public BasisListJson bases(@PathParam("code") String code) {
        return BasisListJson.of(register.bases(code(code)), labels);
    }

    /** To whom it was sent, and who received and read it. */
    @GET
    @Path("{code}/distribution")
    public DeliveryListJson distribution(@PathParam("code") String code) {
        return DeliveryListJson.of(register.deliveries(code(code)), labels);
    }

    /** Who leads and who helps in each duty, and how far it is. */
    @GET
    @Path("{code}/matrix")
    public DutyListJson matrix(@PathParam("code") String code) {
        return DutyListJson.of(register.trace(code(code)), labels);
    }

    /** A code that cannot be one is that of no plan. */
    static PlanCode code(String text) {
        try {
            return new PlanCode(text);
        } catch (Invalid malformed) {
            throw new NotFound("plan.not-found", text.length() <= 40 ? text : "…");
        }
    }
}
