package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepdan.deadline.Deadline;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.TermRow;
import vn.tiepdan.deadline.TermRule;
import vn.tiepdan.web.shared.Today;

/** Backs {@code deadline/calculator.xhtml}: by when the law would want an answer if something happened on a day. */
@Named
@RequestScoped
public class CalculatorPage {

    @Inject
    DeadlinePreview law;

    @Inject
    Today today;

    private String term;
    private LocalDate trigger;
    private Deadline counted;

    public void open() {
        trigger = trigger == null ? today.getDate() : trigger;
        counted = term == null || term.isBlank() ? null : law.preview(term, trigger);
    }

    /** Counts, and leads to the address that shows the result. */
    public String count() {
        law.preview(term, trigger);
        return "/deadline/calculator?faces-redirect=true&term=" + term + "&trigger=" + trigger;
    }

    /** Every code once, with what must be done in its newest version; only those whose last day can be counted. */
    public List<TermRow> getTerms() {
        Map<String, TermRow> newest = new LinkedHashMap<>();
        law.terms().forEach(row -> newest.put(row.code(), row));
        return newest.values().stream()
                .filter(row -> row.rule() == TermRule.LIMIT)
                .toList();
    }

    public Deadline getCounted() {
        return counted;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public LocalDate getTrigger() {
        return trigger;
    }

    public void setTrigger(LocalDate trigger) {
        this.trigger = trigger;
    }
}
