package vn.tiepdan.web.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import vn.tiepdan.deadline.DayKind;
import vn.tiepdan.lawchange.ChangeDay;
import vn.tiepdan.lawchange.LawChangeCode;

/** What is typed about one day of a change. */
public class DayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate on;
    private DayKind kind;
    private String name;
    private String source;

    ChangeDay command(LawChangeCode change) {
        return new ChangeDay(change, on, kind, name, source);
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
