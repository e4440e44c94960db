package vn.tiepdan.api.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiepdan.api.problem.Refusal;

/** Refuses by the head of a request what cannot be read as it would be meant: other letters than UTF-8, a packed body, one too large. */
@Provider
@PreMatching
@Priority(Priorities.USER)
@ApplicationScoped
public class BodyHead implements ContainerRequestFilter {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    @Override
    public void filter(ContainerRequestContext request) {
        refusal(
                        request.getHeaderString(HttpHeaders.CONTENT_TYPE),
                        request.getHeaderString(HttpHeaders.CONTENT_ENCODING),
                        request.getHeaderString("Expect"),
                        request.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    static Optional<Refusal> refusal(String type, String encoding, String expect, String length) {
        if (expect != null && !expect.strip().equalsIgnoreCase("100-continue")) {
            return Optional.of(new Refusal(417, "integration.expectation.refused"));
        }
        if (encoding != null && !encoding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
            return Optional.of(new Refusal(415, "integration.content-encoding.unsupported"));
        }
        Matcher charset = CHARSET.matcher(type == null ? "" : type);
        if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
            return Optional.of(new Refusal(415, "integration.charset.unsupported"));
        }
        if (length != null && LENGTH.matcher(length).matches() && Long.parseLong(length) > JsonBodyReader.LARGEST) {
            return Optional.of(new Refusal(413, "integration.body.too-large", JsonBodyReader.LARGEST / 1024));
        }
        return Optional.empty();
    }
}
