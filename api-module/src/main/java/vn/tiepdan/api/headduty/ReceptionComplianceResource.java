package vn.tiepdan.api.headduty;

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
import vn.tiepdan.headduty.HeadRegister;
import vn.tiepdan.headduty.WardYearRow;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.shared.Invalid;
import vn.tiepdan.shared.NotFound;

/** On how many days the heads of the wards in reach had to receive in a year, and on how many they did. */
@Path("v1/reception-compliance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("visits:read")
public class ReceptionComplianceResource {

    @Inject
    HeadRegister register;

    @Inject
    UnitRegister units;

    @Inject
    Labels labels;

    @Context
    UriInfo address;

    @GET
    public Response list(
            @QueryParam("year") String year,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        int asked = year(year);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        List<WardYearRow> found = register.wardsAfter(asked, after == null ? null : Cursor.code(after), size + 1);
        Slice<WardYearRow> slice = Slice.of(found, size, WardYearRow::unit);
        ComplianceListJson list = new ComplianceListJson(
                slice.map(row -> ComplianceJson.of(
                        row.unit().value(), labels.either(row.nameVi(), row.nameEn()), row.year(), row.totals())),
                slice.next(),
                counted ? register.countWards(asked) : null);
        return NextPage.answer(list, slice.next(), address);
    }

    @GET
    @Path("{unit}")
    public UnitComplianceJson read(@PathParam("unit") String unit, @QueryParam("year") String year) {
        UnitCode code = unit(unit);
        int asked = year(year);
        UnitRow row = units.find(code).orElseThrow(() -> new NotFound("organisation.unit.not-found", code));
        return UnitComplianceJson.of(register.year(code, asked), labels.either(row.nameVi(), row.nameEn()), labels);
    }

    private static int year(String year) {
        try {
            return Integer.parseInt(Parameters.required("year", year));
        } catch (NumberFormatException none) {
            throw new Invalid("year", "headduty.year.malformed");
        }
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
