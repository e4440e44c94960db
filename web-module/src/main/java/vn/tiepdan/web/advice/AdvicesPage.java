package vn.tiepdan.web.advice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import vn.tiepdan.advice.AdviceRegister;
import vn.tiepdan.advice.AdviceRow;
import vn.tiepdan.advice.AdviceStage;
import vn.tiepdan.web.shared.LazyRows;

/** Backs {@code advice/list.xhtml}: the advisory notes that the caller wrote or is to decide on (R74, R125). */
@Named
@ViewScoped
public class AdvicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AdviceRegister register;

    private String stage;
    private LazyRows<AdviceRow> rows;
    private long count;
    private long submitted;

    public void open() {
        AdviceStage which = Stream.of(AdviceStage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst()
                .orElse(null);
        count = register.count(which);
        submitted = register.count(AdviceStage.SUBMITTED);
        long counted = count;
        rows = new LazyRows<>(() -> counted, (first, size) -> register.find(which, first, size));
    }

    public LazyRows<AdviceRow> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    public long getSubmitted() {
        return submitted;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }
}
