package vn.tiepdan.api.exchange;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, of which one row more than it holds was asked for.
 *
 * @param next where the list goes on; null when this page is its last
 */
public record Slice<R>(List<R> page, String next) {

    /**
     * What was found, as one page.
     *
     * @param key the code of a row, by which the list goes on behind it
     */
    public static <R> Slice<R> of(List<R> found, int size, Function<R, ?> key) {
        return found.size() > size
                ? new Slice<>(found.subList(0, size), Cursor.of(key.apply(found.get(size - 1))))
                : new Slice<>(found, null);
    }

    public <J> List<J> map(Function<R, J> told) {
        return page.stream().map(told).toList();
    }
}
