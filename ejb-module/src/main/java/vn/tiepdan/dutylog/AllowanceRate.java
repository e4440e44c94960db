package vn.tiepdan.dutylog;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.organisation.UnitCode;

/** What a day of reception duty is paid from a day on, on working days and on days off, and by which document. */
@Entity
@Table(name = "allowance_rate")
public class AllowanceRate {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "allowance_rate_seq")
    @SequenceGenerator(name = "allowance_rate_seq", sequenceName = "allowance_rate_seq", allocationSize = 50)
    private Long id;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "working_day")
    private int workingDay;

    @Column(name = "day_off")
    private int dayOff;

    private String basis;

    protected AllowanceRate() {} // for JPA

    static AllowanceRate from(UnitCode unit, LocalDate validFrom, int workingDay, int dayOff, String basis) {
        AllowanceRate rate = new AllowanceRate();
        rate.unit = unit;
        rate.validFrom = validFrom;
        rate.workingDay = workingDay;
        rate.dayOff = dayOff;
        rate.basis = basis;
        return rate;
    }

    RateRow row() {
        return new RateRow(validFrom, workingDay, dayOff, basis);
    }
}
