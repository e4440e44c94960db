package vn.tiepdan.api.organisation;

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
import java.util.Comparator;
import java.util.List;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitKind;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** The units and their hierarchy; public knowledge, so every client with the scope sees all of them. */
@Path("v1/organisation/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("organisation:read")
public class UnitsResource {

    @Inject
    UnitRegister register;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("kind") String kind,
            @QueryParam("parent") String parent,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        UnitKind wantedKind = Parameters.choice("kind", kind, UnitKind.class);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        String begin = after == null ? "" : Cursor.code(after);
        List<UnitRow> found = register.all().stream()
                .filter(row -> wantedKind == null || row.kind() == wantedKind)
                .filter(row -> parent == null
                        || row.parent() != null && row.parent().value().equals(parent))
                .sorted(Comparator.comparing(UnitRow::code))
                .toList();
        List<UnitRow> rest = found.stream()
                .filter(row -> row.code().value().compareTo(begin) > 0)
                .toList();
        List<UnitRow> page = rest.stream().limit(size).toList();
        String next =
                rest.size() > page.size() ? Cursor.of(page.get(page.size() - 1).code()) : null;
        UnitListJson list = new UnitListJson(
                page.stream().map(row -> UnitJson.of(row, labels)).toList(),
                next,
                counted ? (long) found.size() : null);
        return NextPage.answer(list, next, address);
    }

    @GET
    @Path("{code}")
    public UnitJson read(@PathParam("code") String code) {
        return UnitJson.of(register.row(unit(code)), labels);
    }

    /** A code of the wrong shape is answered like one that nobody has. */
    private static UnitCode unit(String code) {
        try {
            return new UnitCode(code);
        } catch (Invalid malformed) {
            throw new NotFound("organisation.unit.not-found", code.length() <= 20 ? code : "…");
        }
    }
}
