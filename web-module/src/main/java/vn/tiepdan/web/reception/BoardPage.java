package vn.tiepdan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.QueueBoard;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.organisation.UnitRow;
import vn.tiepdan.schedule.ReceptionPlace;

/** Backs {@code reception/board.xhtml}: the numbers on the wall of the waiting room, for everybody; it comes again by itself. */
@Named
@RequestScoped
public class BoardPage {

    private static final String COMES_AGAIN = "8";

    @Inject
    CounterRegister register;

    @Inject
    UnitRegister units;

    @Inject
    Clock clock;

    private UnitCode unit;
    private ReceptionPlace place = ReceptionPlace.RECEPTION_ROOM;
    private UnitRow ward;
    private QueueBoard board;

    public void open() {
        ward = units.row(unit);
        board = register.board(unit, place);
        // Without a script: a wall screen shows it with whatever browser it has.
        FacesContext.getCurrentInstance().getExternalContext().addResponseHeader("Refresh", COMES_AGAIN);
    }

    public UnitRow getWard() {
        return ward;
    }

    public QueueBoard getBoard() {
        return board;
    }

    public Instant getNow() {
        return clock.instant();
    }

    public UnitCode getUnit() {
        return unit;
    }

    public void setUnit(UnitCode unit) {
        this.unit = unit;
    }

    public ReceptionPlace getPlace() {
        return place;
    }

    public void setPlace(ReceptionPlace place) {
        this.place = place == null ? ReceptionPlace.RECEPTION_ROOM : place;
    }
}
