package vn.tiepdan.certificate;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The check code of a certificate, 60 random bits in three groups: {@code XN-7K2M-9Q4X-TV31}. */
public record CertificateCode(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("XN(-[0-9A-HJKMNP-TV-Z]{4}){3}");
    /** Crockford's signs: none is mistaken for another. */
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 3;
    private static final int IN_A_GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateCode {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new NotFound("certificate.not-found");
        }
    }

    /** The code as somebody types it from the paper, in small letters or with blanks; empty when it cannot be one. */
    public static Optional<CertificateCode> typed(String text) {
        String code = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new CertificateCode(code)) : Optional.empty();
    }

    static CertificateCode fresh() {
        StringBuilder code = new StringBuilder("XN");
        for (int group = 0; group < GROUPS; group++) {
            code.append('-');
            for (int sign = 0; sign < IN_A_GROUP; sign++) {
                code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
        }
        return new CertificateCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
