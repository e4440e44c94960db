package vn.tiepdan.web.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.tiepdan.plan.DeliveryRow;
import vn.tiepdan.plan.PlanCode;
import vn.tiepdan.plan.PlanRegister;
import vn.tiepdan.plan.PlanRow;

/** Backs {@code plan/distribution.xhtml}: to whom a plan was sent, who received it, who has read it and who has not. */
@Named
@ViewScoped
public class PlanDistributionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    PlanRegister register;

    @Inject
    PlanChoice choice;

    private PlanCode code;
    private boolean unread;
    private PlanRow plan;
    private List<DeliveryRow> all = List.of();

    public void open() {
        code = choice.meant(code).orElse(null);
        if (code != null) {
            plan = register.row(code);
            all = register.deliveries(code);
        }
    }

    public List<DeliveryRow> getRows() {
        return unread ? all.stream().filter(row -> !row.isAcknowledged()).toList() : all;
    }

    public int getTotal() {
        return all.size();
    }

    public long getRead() {
        return all.stream().filter(DeliveryRow::isAcknowledged).count();
    }

    public long getReceived() {
        return all.stream().filter(DeliveryRow::isReceived).count();
    }

    public PlanRow getPlan() {
        return plan;
    }

    public PlanCode getCode() {
        return code;
    }

    public void setCode(PlanCode code) {
        this.code = code;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }
}
