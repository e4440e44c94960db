package vn.tiepdan.integration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One call of a client under a key of its own; the fingerprint tells whether another call with this key is the same. */
public record ClientCall(String client, String key, String fingerprint) {

    public static ClientCall of(String client, String key, String path, String body) {
        return new ClientCall(client, key, fingerprint(path + "\n" + body));
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
