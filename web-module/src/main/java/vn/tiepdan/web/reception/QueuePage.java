package vn.tiepdan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.LongWaits;
import vn.tiepdan.counter.TurnRow;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** Backs the queue beside the record ({@code reception/queue.xhtml}), which is fetched alone so that nothing typed is lost. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    CounterRegister register;

    @Inject
    Scope scope;

    private ReceptionPlace place = ReceptionPlace.RECEPTION_ROOM;
    private List<TurnRow> waiting;
    private List<TurnRow> called;
    private LongWaits alert;

    /** The queue of that place, beside the record. */
    public QueuePage at(ReceptionPlace wanted) {
        setPlace(wanted);
        return this;
    }

    public List<TurnRow> getWaiting() {
        if (waiting == null) {
            UnitCode unit = scope.home();
            waiting = unit == null ? List.of() : register.waiting(unit, place);
        }
        return waiting;
    }

    public List<TurnRow> getCalled() {
        if (called == null) {
            UnitCode unit = scope.home();
            called = unit == null ? List.of() : register.called(unit, place);
        }
        return called;
    }

    /** How many wait longer than the ward allows. */
    public long getLate() {
        return getWaiting().stream().filter(TurnRow::isLate).count();
    }

    public int getLongest() {
        return getWaiting().stream().mapToInt(TurnRow::waited).max().orElse(0);
    }

    /** Who waits too long at all places of the ward, told on the first page to who receives. */
    public LongWaits getAlert() {
        if (alert == null) {
            alert = scope.home() == null ? new LongWaits(0, 0, 0) : register.longWaits(scope.home());
        }
        return alert;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place == null ? ReceptionPlace.RECEPTION_ROOM : place;
    }
}
