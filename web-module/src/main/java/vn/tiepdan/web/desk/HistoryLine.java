package vn.tiepdan.web.desk;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import vn.tiepdan.audit.AuditRow;
import vn.tiepdan.organisation.OfficerCode;

/**
 * One deed in the life of a record, as its page tells it.
 *
 * @param reason why the record was corrected or the record taken back; null where none was asked or it is not to be told
 * @param assignee to whom it was given; null for other deeds
 */
public record HistoryLine(AuditRow deed, String reason, OfficerCode assignee) implements Serializable {

    private static final String CLOCK = "deadline.";
    private static final Set<String> TAKEN_BACK = Set.of("petition.void", "visit.void");
    private static final Duration ONE_DEED = Duration.ofSeconds(2);

    /**
     * The deeds of the trail in the order of cause and effect: a clock that a deed has started stands after that deed, though it
     * was written down a moment before.
     *
     * @param corrections the reasons of the corrections, oldest first; empty when they are not to be told
     */
    static List<HistoryLine> of(List<AuditRow> deeds, List<String> corrections, String voidReason) {
        Iterator<String> reasons = corrections.iterator();
        return inOrder(deeds).stream()
                .map(deed -> new HistoryLine(deed, reason(deed, reasons, voidReason), assignee(deed)))
                .toList();
    }

    private static List<AuditRow> inOrder(List<AuditRow> deeds) {
        List<AuditRow> told = new ArrayList<>();
        List<AuditRow> clocks = new ArrayList<>();
        for (AuditRow deed : deeds) {
            if (deed.refused()) {
                continue;
            }
            if (deed.act().startsWith(CLOCK)) {
                clocks.add(deed);
                continue;
            }
            boolean caused = clocks.stream().allMatch(clock -> isCause(deed, clock));
            told.addAll(caused ? List.of(deed) : clocks);
            told.addAll(caused ? clocks : List.of(deed));
            clocks.clear();
        }
        told.addAll(clocks);
        return told;
    }

    private static boolean isCause(AuditRow deed, AuditRow clock) {
        return deed.actor().equals(clock.actor())
                && Duration.between(clock.at(), deed.at()).compareTo(ONE_DEED) <= 0;
    }

    private static String reason(AuditRow deed, Iterator<String> corrections, String voidReason) {
        if (deed.act().contains(".correct")) {
            return corrections.hasNext() ? corrections.next() : null;
        }
        return TAKEN_BACK.contains(deed.act()) ? voidReason : null;
    }

    private static OfficerCode assignee(AuditRow deed) {
        return "petition.assign".equals(deed.act()) && deed.detail() != null ? new OfficerCode(deed.detail()) : null;
    }
}
