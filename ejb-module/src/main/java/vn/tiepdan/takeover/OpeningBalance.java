package vn.tiepdan.takeover;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/**
 * Số dư đầu kỳ: what a ward counted on paper in a period before it began to work here.
 *
 * <p>It is typed in once; a correction is another version with a reason, and every version stays readable.
 */
@Entity
@Table(name = "opening_balance")
class OpeningBalance {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "opening_balance_seq")
    @SequenceGenerator(name = "opening_balance_seq", sequenceName = "opening_balance_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(updatable = false)
    private BalanceCode code;

    @Column(name = "unit_code", updatable = false)
    private UnitCode unit;

    @Column(name = "from_day", updatable = false)
    private LocalDate from;

    @Column(name = "to_day", updatable = false)
    private LocalDate to;

    protected OpeningBalance() {}

    static OpeningBalance of(BalanceCode code, UnitCode unit, LocalDate from, LocalDate to) {
        OpeningBalance balance = new OpeningBalance();
        balance.code = code;
        balance.unit = unit;
        balance.from = from;
        balance.to = to;
        return balance;
    }

    Long id() {
        return id;
    }

    BalanceCode code() {
        return code;
    }

    UnitCode unit() {
        return unit;
    }
}
