package vn.tiepdan.api.briefing;

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
import vn.tiepdan.briefing.ReportCode;
import vn.tiepdan.briefing.ReportFilter;
import vn.tiepdan.briefing.ReportKind;
import vn.tiepdan.briefing.ReportRegister;
import vn.tiepdan.briefing.ReportRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** The reports that the wards in reach have handed in (R94, R132–R134). */
@Path("v1/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class ReportsResource {

    @Inject
    ReportRegister register;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("unit") String unit,
            @QueryParam("kind") String kind,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        ReportFilter filter = new ReportFilter(
                Parameters.unit("unit", unit),
                Parameters.choice("kind", kind, ReportKind.class),
                Parameters.date("from", from),
                Parameters.date("to", to),
                false);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<ReportRow> found = after == null
                ? register.after(filter, null, size + 1)
                : Cursor.follow(after, key -> register.after(filter, code(key), size + 1));
        Slice<ReportRow> slice = Slice.of(found, size, ReportRow::code);
        return NextPage.answer(
                new ReportListJson(
                        slice.map(row -> ReportJson.of(row, labels)),
                        slice.next(),
                        counted ? register.count(filter) : null),
                slice.next(),
                address);
    }

    @GET
    @Path("{code}")
    public ReportJson read(@PathParam("code") String code) {
        return ReportJson.of(register.text(code(code)), labels);
    }

    /** A code of the wrong shape is answered like one that nobody has. */
    private static ReportCode code(String code) {
        try {
            return new ReportCode(code);
        } catch (Invalid malformed) {
            throw new NotFound("briefing.not-found", code.length() <= 40 ? code : "…");
        }
    }
}
