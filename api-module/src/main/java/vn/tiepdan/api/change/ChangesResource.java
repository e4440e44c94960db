package vn.tiepdan.api.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;
import vn.tiepdan.access.TokenBearer;
import vn.tiepdan.api.access.Needs;
import vn.tiepdan.api.exchange.NextPage;
import vn.tiepdan.api.exchange.Parameters;
import vn.tiepdan.integration.ChangeFeed;
import vn.tiepdan.integration.ChangeKind;
import vn.tiepdan.integration.ChangePage;

/** The feed of changes, from a position on; visits are told to a token that may read them. */
@Path("v1/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Needs("petitions:read")
public class ChangesResource {

    @Inject
    ChangeFeed feed;

    @Inject
    HttpServletRequest request;

    @Context
    UriInfo address;

    @GET
    public Response list(@QueryParam("limit") String limit, @QueryParam("after") String after) {
        TokenBearer bearer = (TokenBearer) request.getAttribute(TokenBearer.ATTRIBUTE);
        Set<ChangeKind> kinds = EnumSet.of(ChangeKind.PETITION, ChangeKind.CASE);
        if (bearer.scopes().contains("visits:read")) {
            kinds.add(ChangeKind.VISIT);
        }
        ChangePage page = feed.after(after, Parameters.limit(limit), kinds);
        ChangeListJson list =
                new ChangeListJson(page.items().stream().map(ChangeJson::of).toList(), page.next());
        return NextPage.answer(list, page.next(), address);
    }
}
