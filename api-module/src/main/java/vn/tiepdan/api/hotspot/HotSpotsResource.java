package vn.tiepdan.api.hotspot;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.Cursor;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.api.exchange.Slice;
import vn.tiepdan.hotspot.HotSpotCode;
import vn.tiepdan.hotspot.HotSpotRegister;
import vn.tiepdan.hotspot.HotSpotRow;

/** The hot spots in the client's scope of view, the newest first (R23). */
@Path("v1/hot-spots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class HotSpotsResource {

    @Inject
    HotSpotRegister register;

    @Context
    UriInfo address;

    /** Those that are open only, with {@code open=true}; the count is of all. */
    @GET
    public Response list(
            @QueryParam("open") String open,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @QueryParam("count") String count) {
        boolean onlyOpen = Parameters.flag("open", open);
        int size = Parameters.limit(limit);
        boolean counted = Parameters.flag("count", count);
        HotSpotCode key = after == null
                ? null
                : Cursor.follow(
                        after, code -> register.row(new HotSpotCode(code)).code());
        List<HotSpotRow> found = register.after(key, onlyOpen, size + 1);
        Slice<HotSpotRow> slice = Slice.of(found, size, HotSpotRow::code);
        HotSpotListJson list =
                new HotSpotListJson(slice.map(HotSpotJson::of), slice.next(), counted ? register.count(null) : null);
        return NextPage.answer(list, slice.next(), address);
    }
}
