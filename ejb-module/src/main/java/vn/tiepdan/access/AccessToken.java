package vn.tiepdan.access;

import java.util.Set;

/** A token as it is told to its client, once; it lives {@code expiresIn} seconds. */
public record AccessToken(String token, long expiresIn, Set<String> scopes) {

    @Override
    public String toString() {
        return "AccessToken[…]";
    }
}
