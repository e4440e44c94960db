package vn.tiepdan.web.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a long list, of which only the page on the screen is read from its register.
 *
 * <p>{@code new LazyRows<>(() -> register.count(filter), (first, size) -> register.page(filter, first, size))}
 */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final Count total;
    private final Page<T> page;

    public LazyRows(Count total, Page<T> page) {
        this.total = total;
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return Math.toIntExact(total.rows());
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return page.rows(first, size);
    }

    /** How many rows the whole list has. */
    @FunctionalInterface
    public interface Count extends Serializable {
        long rows();
    }

    /** Reads the rows from the first-th on. */
    @FunctionalInterface
    public interface Page<T> extends Serializable {
        List<T> rows(int first, int size);
    }
}
