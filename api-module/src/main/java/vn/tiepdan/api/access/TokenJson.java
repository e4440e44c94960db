package vn.tiepdan.api.access;

import jakarta.json.bind.annotation.JsonbProperty;
import vn.tiepdan.access.AccessToken;

/** A token as RFC 6749, section 5.1 has it. */
public record TokenJson(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") String tokenType,
        @JsonbProperty("expires_in") long expiresIn,
        String scope) {

    static TokenJson of(AccessToken token) {
        return new TokenJson(token.token(), "Bearer", token.expiresIn(), String.join(" ", token.scopes()));
    }
}
