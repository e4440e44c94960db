package vn.tiepdan.api.access;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What a client system says of itself, in the form or in a Basic header, never in both (RFC 6749, section 2.3.1). */
record ClientCredentials(String clientId, String secret) {

    private static final String BASIC = "Basic ";

    static boolean areBasic(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
    }

    static Optional<ClientCredentials> of(String authorization, MultivaluedMap<String, String> form) {
        String clientId = form.getFirst("client_id");
        String secret = form.getFirst("client_secret");
        if (areBasic(authorization)) {
            return secret == null
                    ? basic(authorization).filter(told -> clientId == null || clientId.equals(told.clientId))
                    : Optional.empty();
        }
        return clientId == null || secret == null
                ? Optional.empty()
                : Optional.of(new ClientCredentials(clientId, secret));
    }

    private static Optional<ClientCredentials> basic(String authorization) {
        try {
            String told = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(BASIC.length()).strip()),
                    StandardCharsets.UTF_8);
            int colon = told.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new ClientCredentials(
                            decoded(told.substring(0, colon)), decoded(told.substring(colon + 1))));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ClientCredentials[…]";
    }
}
