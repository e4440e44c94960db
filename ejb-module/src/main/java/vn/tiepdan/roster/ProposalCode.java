package vn.tiepdan.roster;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.tiepdan.shared.NotFound;

/** The code by which a proposed roster is called up: {@code PT-} and ten signs. */
public record ProposalCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("PT-[0-9A-Z]{10}");
    /** Without those that are mistaken for others. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ProposalCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("roster.proposal.not-found");
        }
    }

    static ProposalCode fresh() {
        return new ProposalCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining("", "PT-", "")));
    }

    @Override
    public String toString() {
        return value;
    }
}
