package vn.tiepdan.web.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.incident.IncidentRegister;
import vn.tiepdan.incident.TripLine;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code incident/returns.xhtml}: every way home, with the request it rests on. */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    IncidentRegister register;

    private LazyRows<TripLine> rows;
    private long count;

    public void open() {
        count = register.countTrips();
        long total = count;
        rows = new LazyRows<>(() -> total, register::trips);
    }

    public LazyRows<TripLine> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }
}
