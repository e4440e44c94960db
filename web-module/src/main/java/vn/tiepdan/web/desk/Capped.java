package vn.tiepdan.web.desk;

import java.io.Serializable;
import vn.tiepdan.web.shared.Texts;

/**
 * How many rows a list has, counted no further than anybody pages: beyond that it says "more than", and the list shows the first
 * so many.
 *
 * @param counted at most {@link #MOST} and one
 */
public record Capped(long counted) implements Serializable {

    public static final long MOST = 1000;

    public boolean isCapped() {
        return counted > MOST;
    }

    /** How many rows can be paged through. */
    public long getRows() {
        return Math.min(counted, MOST);
    }

    /** The sentence of this key, or that of {@code key.capped} when there are more. */
    public String told(Texts text, String key, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = getRows();
        System.arraycopy(more, 0, values, 1, more.length);
        return text.with(isCapped() ? key + ".capped" : key, values);
    }
}
