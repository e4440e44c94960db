package vn.tiepdan.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepdan.organisation.OfficerCode;

/**
 * Asked of the features below in the morning: how many records has each officer that are due today, that are overdue, and
 * that were given to him since the morning of the working day before?
 */
public class WorkAsked {

    private final LocalDate today;
    private final LocalDate since;
    private final Map<OfficerCode, Work> work = new TreeMap<>();

    public WorkAsked(LocalDate today, LocalDate since) {
        this.today = today;
        this.since = since;
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate since() {
        return since;
    }

    public void add(OfficerCode officer, Work more) {
        work.merge(officer, more, Work::and);
    }

    public Map<OfficerCode, Work> work() {
        return Map.copyOf(work);
    }
}
