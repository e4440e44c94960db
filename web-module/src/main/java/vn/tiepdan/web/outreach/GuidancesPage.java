package vn.tiepdan.web.outreach;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.organisation.Role;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.outreach.GuidanceRow;
import vn.tiepdan.outreach.OutreachRegister;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code outreach/guidances.xhtml}: the guidance that was asked for, the Front's own to the Front. */
@Named
@ViewScoped
public class GuidancesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    OutreachRegister register;

    @Inject
    Scope scope;

    private LazyRows<GuidanceRow> rows;
    private long count;

    public void open() {
        count = register.countGuidance();
        long counted = count;
        rows = new LazyRows<>(() -> counted, register::guidance);
    }

    public boolean isAsking() {
        return scope.home() != null && scope.holdsIn(scope.home(), Role.OSU, Role.CHAIR, Role.VICE_CHAIR);
    }

    public LazyRows<GuidanceRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }
}
