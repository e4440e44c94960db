package vn.tiepdan.web.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tiepdan.counter.CounterRegister;
import vn.tiepdan.counter.TurnCode;
import vn.tiepdan.counter.TurnRow;

/** Backs {@code reception/slip.xhtml}: the number somebody takes to the waiting room, with nothing about him or his matter. */
@Named
@RequestScoped
public class SlipPage {

    @Inject
    CounterRegister register;

    private TurnCode code;
    private TurnRow turn;
    private int before;

    public void open() {
        turn = register.row(code);
        before = register.before(turn);
    }

    public TurnRow getTurn() {
        return turn;
    }

    /** How many are called before it. */
    public int getBefore() {
        return before;
    }

    public TurnCode getCode() {
        return code;
    }

    public void setCode(TurnCode code) {
        this.code = code;
    }
}
