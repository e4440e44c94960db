package vn.tiepdan.api.exchange;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/**
 * Answers with a list and says where it goes on: in the body and in a {@code Link} header, as a path without a host, because
 * the host is what the caller says it is.
 */
public final class NextPage {

    private NextPage() {}

    public static Response answer(Object list, String next, UriInfo address) {
        Response.ResponseBuilder answer = Response.ok(list);
        if (next != null) {
            URI whole = address.getRequestUriBuilder()
                    .replaceQueryParam("after", next)
                    .build();
            answer.header(HttpHeaders.LINK, "<" + whole.getRawPath() + "?" + whole.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
