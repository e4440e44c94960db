package vn.tiepdan.web.deadline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.TermRow;
import vn.tiepdan.web.shared.Texts;

/** Backs {@code deadline/terms.xhtml}: the time limits in force today, with what they rest on. */
@Named
@RequestScoped
public class TermsPage {

    @Inject
    DeadlinePreview preview;

    @Inject
    Texts text;

    @Inject
    Clock clock;

    public List<TermRow> getTerms() {
        LocalDate today = LocalDate.now(clock);
        return preview.terms().stream()
                .filter(row -> !row.validFrom().isAfter(today)
                        && (row.validTo() == null || !row.validTo().isBefore(today)))
                .toList();
    }

    /** "10 ngày làm việc", or what stands in place of a number. */
    public String length(TermRow term) {
        return term.length() == null
                ? text.get("deadline.rule." + term.rule())
                : text.with("deadline.unit." + term.unit(), term.length());
    }
}
