package vn.tiepdan.web.takeover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.takeover.BatchRow;
import vn.tiepdan.takeover.TakeoverRegister;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code takeover/batches.xhtml}: the old registers that were brought in. */
@Named
@ViewScoped
public class BatchesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    TakeoverRegister register;

    private LazyRows<BatchRow> rows;

    public void open() {
        rows = new LazyRows<>(register::count, register::page);
    }

    public LazyRows<BatchRow> getRows() {
        return rows;
    }
}
