package vn.tiepdan.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.document.ReceiptRegister;
import vn.tiepdan.document.ReceiptRow;
import vn.tiepdan.petition.PetitionFilter;
import vn.tiepdan.petition.PetitionRegister;
import vn.tiepdan.petition.PetitionRow;
import vn.tiepdan.reception.VisitFilter;
import vn.tiepdan.reception.VisitRegister;
import vn.tiepdan.reception.VisitRow;
import vn.tiepdan.shared.Folding;

/**
 * Backs {@code search.xhtml}: finds petitions and visits by code, by the code of a receipt, by name, papers, telephone, place or
 * words, the surest first.
 *
 * <p>What is sought is posted and never stands in an address. Sealed names are in no register, so nothing finds them.
 */
@Named
@RequestScoped
public class SearchPage {

    private static final int SHOWN = 25;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @Inject
    PetitionRegister petitionRegister;

    @Inject
    VisitRegister visitRegister;

    @Inject
    ReceiptRegister receiptRegister;

    private String q;
    private final Map<String, PetitionRow> petitions = new LinkedHashMap<>();
    private final Map<String, VisitRow> visits = new LinkedHashMap<>();
    private List<ReceiptRow> receipts = List.of();

    public void open() {
        q = Folding.tidy(q);
        if (q == null || q.length() < SHORTEST) {
            return;
        }
        q = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        receipts = receiptRegister.find(q, SHOWN);
        receipts.forEach(receipt -> find(receipt.ownerCode()));
        petitionRegister
                .search(q, SHOWN)
                .forEach(row -> petitions.put(row.code().value(), row));
        visitRegister.search(q, SHOWN).forEach(row -> visits.put(row.code().value(), row));
    }

    private void find(String words) {
        petitionRegister
                .find(PetitionFilter.words(words), 0, SHOWN)
                .forEach(row -> petitions.put(row.code().value(), row));
        visitRegister
                .find(VisitFilter.words(words), 0, SHOWN)
                .forEach(row -> visits.put(row.code().value(), row));
    }

    public boolean isAsked() {
        return q != null;
    }

    public boolean isTooShort() {
        return q != null && q.length() < SHORTEST;
    }

    public boolean isFound() {
        return !petitions.isEmpty() || !visits.isEmpty();
    }

    /** Whether more might be found than is shown. */
    public boolean isMore() {
        return petitions.size() >= SHOWN || visits.size() >= SHOWN;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public List<PetitionRow> getPetitions() {
        return List.copyOf(petitions.values());
    }

    public List<VisitRow> getVisits() {
        return List.copyOf(visits.values());
    }
}
