package vn.tiepdan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
import vn.tiepdan.audit.AuditRegister;
import vn.tiepdan.audit.AuditRow;

/** Whether the act was refused because somebody else saved first, and what he did; told at the head of the page, with a way to the present state. */
@Named("stale")
@RequestScoped
public class Staleness {

    /** Who opened or printed a record changed nothing of it. */
    private static final Pattern READING = Pattern.compile(".*\\.(read|opened|print|export)");

    @Inject
    AuditRegister trail;

    private boolean told;
    private boolean renewed;

    void tell(boolean openedAnew) {
        told = true;
        renewed = openedAnew;
    }

    public boolean isTold() {
        return told;
    }

    /** Whether the page shows the record as it is now; else it could not be read any more. */
    public boolean isRenewed() {
        return renewed;
    }

    /** The last deed on the record with this code; null where the trail knows it by another. */
    public AuditRow latest(String code) {
        if (!renewed || code == null || code.isBlank()) {
            return null;
        }
        List<AuditRow> deeds = trail.of(List.of(code)).stream()
                .filter(deed -> !deed.refused() && !READING.matcher(deed.act()).matches())
                .toList();
        return deeds.isEmpty() ? null : deeds.get(deeds.size() - 1);
    }
}
