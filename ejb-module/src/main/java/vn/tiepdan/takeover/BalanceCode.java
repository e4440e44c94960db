package vn.tiepdan.takeover;

import java.io.Serializable;
import java.util.regex.Pattern;
import vn.tiepdan.shared.NotFound;

/** The code by which an opening balance is called up: {@code SD-} and ten signs. */
public record BalanceCode(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("SD-[0-9A-Z]{10}");

    public BalanceCode {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new NotFound("takeover.balance.not-found");
        }
    }

    static BalanceCode fresh() {
        return new BalanceCode("SD-" + FreshSigns.ten());
    }

    @Override
    public String toString() {
        return value;
    }
}
