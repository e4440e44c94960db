package vn.tiepdan.web.protection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.tiepdan.protection.CustodianDesk;
import vn.tiepdan.protection.RefusedTextsRow;
import vn.tiepdan.protection.SealRow;
import vn.tiepdan.web.shared.LazyRows;

/**
 * Backs {@code protection/sealed.xhtml}: the seals a custodian keeps, by alias and day, and how many texts were refused because
 * of whom they named; no seal is opened here.
 */
@Named
@ViewScoped
public class SealedPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CustodianDesk desk;

    private LazyRows<SealRow> rows;
    private LazyRows<RefusedTextsRow> refused;

    @PostConstruct
    void begin() {
        rows = new LazyRows<>(() -> desk.count(), (first, size) -> desk.seals(first, size));
        refused = new LazyRows<>(() -> desk.countRefusedTexts(), (first, size) -> desk.refusedTexts(first, size));
    }

    public long getCount() {
        return desk.count();
    }

    public LazyRows<SealRow> getRows() {
        return rows;
    }

    public LazyRows<RefusedTextsRow> getRefused() {
        return refused;
    }
}
