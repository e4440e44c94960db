package vn.tiepdan.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import vn.tiepdan.shared.Invalid;

/**
 * How passwords are hashed (PBKDF2-HMAC-SHA512, 210 000 rounds, 32 bytes of salt) and which ones are taken.
 *
 * <p>Lengths follow NIST SP 800-63B: 10 to 128 characters, no rules of composition.
 */
@ApplicationScoped
class Passwords {

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Pbkdf2PasswordHash hashing;

    private String nobodysHash;

    @PostConstruct
    void set() {
        hashing.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        nobodysHash = hash(temporary());
    }

    String hash(String password) {
        return hashing.generate(password.toCharArray());
    }

    /** Takes as long for somebody who does not exist ({@code hash} null) as for anybody else. */
    boolean fits(String password, String hash) {
        boolean fits = hashing.verify(password.toCharArray(), hash == null ? nobodysHash : hash);
        return fits && hash != null;
    }

    void refuseWeak(String password, String username) {
        if (password == null || password.length() < 10) {
            throw new Invalid("password", "access.password.too-short");
        }
        if (password.length() > 128) {
            throw new Invalid("password", "access.password.too-long");
        }
        if (password.toLowerCase(java.util.Locale.ROOT).contains(username)) {
            throw new Invalid("password", "access.password.tells-username");
        }
    }

    /** A password to be read out once and changed at the first sign-in: 16 characters that are not mistaken for others. */
    String temporary() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return password.toString();
    }
}
