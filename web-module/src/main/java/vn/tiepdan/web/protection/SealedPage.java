package vn.tiepdan.web.protection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
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
    private String asked;
    private List<SealRow> same = List.of();

    @PostConstruct
    void begin() {
        rows = new LazyRows<>(() -> desk.count(), (first, size) -> desk.seals(first, size));
        refused = new LazyRows<>(() -> desk.countRefusedTexts(), (first, size) -> desk.refusedTexts(first, size));
    }

    /** Looks under which other seals the same person stands. */
    public void compare(String alias) {
        same = desk.sameAs(alias);
        asked = alias;
    }

    /** The alias that was asked about last; null when none was. */
    public String getAsked() {
        return asked;
    }

    public List<SealRow> getSame() {
        return same;
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
