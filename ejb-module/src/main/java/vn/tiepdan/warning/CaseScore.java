package vn.tiepdan.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.matter.MatterCode;
import vn.tiepdan.organisation.UnitCode;

/** The facts of one case as the last computation found them; written anew by the next. */
@Entity
@Table(name = "case_score")
public class CaseScore {

    @Id
    @Column(name = "matter_code")
    private String id;

    @Column(name = "matter_code", insertable = false, updatable = false)
    private MatterCode matter;

    @Column(name = "unit_code")
    private UnitCode unit;

    @Column(name = "on_day")
    private LocalDate day;

    private int people;

    private int visits;

    private int higher;

    @Column(name = "overdue_days")
    private int overdueDays;

    private int alike;

    private int points;

    protected CaseScore() {} // for JPA

    CaseFacts facts() {
        return new CaseFacts(people, visits, higher, overdueDays, alike);
    }

    MatterCode matter() {
        return matter;
    }

    UnitCode unit() {
        return unit;
    }

    LocalDate day() {
        return day;
    }

    int points() {
        return points;
    }
}
