package vn.tiepdan.api.exchange;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Answers with a list and says where it goes on: in the body and in a {@code Link} header. */
public final class NextPage {

    private NextPage() {}

    public static Response answer(Object list, String next, UriInfo address) {
        Response.ResponseBuilder answer = Response.ok(list);
        if (next != null) {
            answer.links(Link.fromUriBuilder(address.getRequestUriBuilder().replaceQueryParam("after", next))
                    .rel("next")
                    .build());
        }
        return answer.build();
    }
}
