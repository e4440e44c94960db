package vn.tiepdan.api.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import vn.tiepdan.access.TokenBearer;
import vn.tiepdan.integration.ClientCall;
import vn.tiepdan.integration.OnceOnly;
import vn.tiepdan.integration.Outcome;

/** Sends a deed on under the caller's key, so that a repeated request does it once and gets the same answer. */
@RequestScoped
public class Retries {

    @Inject
    OnceOnly onceOnly;

    @Inject
    HttpServletRequest request;

    public Outcome once(JsonBody body, Supplier<Outcome> deed) {
        TokenBearer bearer = (TokenBearer) request.getAttribute(TokenBearer.ATTRIBUTE);
        String key = KeyNeeded.bare(request.getHeader(KeyNeeded.HEADER));
        return onceOnly.once(ClientCall.of(bearer.clientId(), key, request.getRequestURI(), body.canonical()), deed);
    }
}
