package vn.tiepdan.web.deadline;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.tiepdan.deadline.DeadlinePreview;
import vn.tiepdan.deadline.TermRow;

/** Calls the terms by what must be done: {@code #{terms.named('KN-02-COMPLEX')}}. */
@Named
@RequestScoped
public class Terms {

    @Inject
    DeadlinePreview law;

    private Map<String, String> names;

    /** What the latest version of the term says must be done; the code itself of one that is no more. */
    public String named(String code) {
        if (names == null) {
            names = law.terms().stream().collect(toMap(TermRow::code, TermRow::does, (earlier, later) -> later));
        }
        return names.getOrDefault(code, code);
    }
}
