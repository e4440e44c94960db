package vn.tiepdan.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value is refused for what it is, before any state is looked at (400); names the field that holds it.
 *
 * <p>What has several fields notes every refusal and tells them at once, so that nobody corrects one after the other.
 */
@ApplicationException(rollback = true)
public class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient List<Invalid> others;

    public Invalid(String field, String code, Object... arguments) {
        this(List.of(), field, code, arguments);
    }

    private Invalid(List<Invalid> others, String field, String code, Object... arguments) {
        super(code, arguments);
        this.field = field;
        this.others = List.copyOf(others);
    }

    public String field() {
        return field;
    }

    /** Everything that was refused together, this one first. */
    public List<Invalid> all() {
        return others == null || others.isEmpty() ? List.of(this) : others;
    }

    /** Notes a refusal of what does not hold. */
    public static void unless(boolean holds, List<Invalid> found, String field, String code, Object... arguments) {
        if (!holds) {
            found.add(new Invalid(field, code, arguments));
        }
    }

    /** What is made; null, with the refusals noted, when it cannot be. */
    public static <T> T noted(List<Invalid> found, Supplier<T> making) {
        try {
            return making.get();
        } catch (Invalid refused) {
            found.addAll(refused.all());
            return null;
        }
    }

    /** Refuses with all that was noted; nothing noted is nothing refused. */
    public static void refuse(List<Invalid> found) {
        if (!found.isEmpty()) {
            Invalid first = found.get(0);
            throw new Invalid(
                    found, first.field(), first.code(), first.arguments().toArray());
        }
    }
}
