package vn.tiepdan.api.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.deadline.ClockRow;
import vn.tiepdan.deadline.Countdown;
import vn.tiepdan.deadline.Duty;

/** One clock of a record: what must be done by when, and how it stands today. */
public record RecordClockJson(
        String code,
        String term,
        Duty duty,
        String does,
        String basis,
        LocalDate triggeredOn,
        LocalDate dueOn,
        LocalDate milderDueOn,
        boolean provisional,
        String extendedTo,
        LocalDate suspendedOn,
        LocalDate stoppedOn,
        Countdown.State state,
        String stateLabel,
        long days) {

    /** The clocks of one record, running first, the earliest first. */
    public static List<RecordClockJson> of(List<ClockRow> rows, Labels labels) {
        return rows.stream().map(row -> of(row, labels)).toList();
    }

    static RecordClockJson of(ClockRow row, Labels labels) {
        return new RecordClockJson(
                row.code().value(),
                row.termCode(),
                row.duty(),
                row.does(),
                row.basis(),
                row.triggeredOn(),
                row.dueOn(),
                row.milderDueOn(),
                row.provisional(),
                row.extendedTo(),
                row.suspendedOn(),
                row.stoppedOn(),
                row.countdown().state(),
                labels.text(row.words(), row.countdown().days()),
                row.countdown().days());
    }
}
