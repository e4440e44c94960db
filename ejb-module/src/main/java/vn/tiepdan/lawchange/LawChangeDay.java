package vn.tiepdan.lawchange;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.deadline.MarkedDay;

/** One day of a change: what it is to be, or, without a kind, that it is to be what its weekday says. */
@Entity
@Table(name = "law_change_day")
class LawChangeDay {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "law_change_day_seq")
    @SequenceGenerator(name = "law_change_day_seq", sequenceName = "law_change_day_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    private LawChange change;

    @Column(name = "on_day", updatable = false)
    private LocalDate on;

    @Enumerated(STRING)
    private DayKind kind;

    private String name;
    private String source;

    protected LawChangeDay() {} // for JPA

    static LawChangeDay on(LocalDate on, LawChange change) {
        LawChangeDay day = new LawChangeDay();
        day.on = on;
        day.change = change;
        return day;
    }

    void becomes(MarkedDay marked) {
        kind = marked.kind();
        name = marked.name();
        source = marked.source();
    }

    void becomesPlain(String because) {
        kind = null;
        name = null;
        source = because;
    }

    boolean isPlain() {
        return kind == null;
    }

    LocalDate on() {
        return on;
    }

    String source() {
        return source;
    }

    MarkedDay marked() {
        return MarkedDay.ofOffice(on, kind, name, source);
    }
}
