package vn.tiepdan.counter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.shared.Invalid;

/** From how many minutes on a ward calls a wait long; a ward that said nothing waits half an hour. */
@Entity
@Table(name = "wait_limit")
public class WaitLimit {

    static final int USUAL = 30;
    private static final int FEWEST = 5;
    private static final int MOST = 240;

    @Id
    @Column(name = "unit_code")
    private String unit;

    @Version
    private int version;

    private int minutes;

    protected WaitLimit() {} // for JPA

    static WaitLimit of(UnitCode unit, int minutes) {
        WaitLimit limit = new WaitLimit();
        limit.unit = unit.value();
        limit.is(minutes);
        return limit;
    }

    void is(int wanted) {
        if (wanted < FEWEST || wanted > MOST) {
            throw new Invalid("minutes", "counter.limit.out-of-range", FEWEST, MOST);
        }
        minutes = wanted;
    }

    int version() {
        return version;
    }

    int minutes() {
        return minutes;
    }
}
