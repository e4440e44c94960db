package vn.tiepdan.web.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import vn.tiepdan.shared.Invalid;

/** Rows of a form whose fields carry the row's number behind their name ({@code fullName-2}), so that a refusal finds its row. */
public final class Numbered {

    private Numbered() {}

    /** What the filled rows say; what is wrong in any of them is told at once, each with its row. */
    public static <R, T> List<T> filled(List<R> rows, Predicate<R> isEmpty, Function<R, T> said) {
        List<Invalid> found = new ArrayList<>();
        List<T> told = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            R row = rows.get(place);
            if (!isEmpty.test(row)) {
                int number = place;
                told.add(Invalid.noted(found, () -> row(number, () -> said.apply(row))));
            }
        }
        Invalid.refuse(found);
        return told;
    }

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
