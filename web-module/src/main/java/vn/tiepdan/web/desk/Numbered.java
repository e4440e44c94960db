package vn.tiepdan.web.desk;

import java.util.function.Supplier;
import vn.tiepdan.shared.Invalid;

/** Rows of a form whose fields carry the row's number behind their name ({@code fullName-2}), so that a refusal finds its row. */
public final class Numbered {

    private Numbered() {}

    public static <T> T row(int row, Supplier<T> value) {
        try {
            return value.get();
        } catch (Invalid refused) {
            Invalid.refuse(refused.all().stream()
                    .map(each -> new Invalid(
                            each.field() + "-" + row,
                            each.code(),
                            each.arguments().toArray()))
                    .toList());
            throw refused;
        }
    }
}
