package vn.tiepdan.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Under which stamps this request remembers what hardly ever changes: each change of the tables behind a name drew a stamp that
 * was never given before. Read once a request, at its door.
 */
@RequestScoped
public class Stamps {

    @Inject
    Units units;

    private Map<String, Long> known;

    /** The stamp of the name now, as {@code read_mostly} has it: {@code ROLES}, {@code UNITS}, {@code TOKENS}. */
    public long of(String name) {
        if (known == null) {
            known = units.stamps();
        }
        return known.get(name);
    }
}
