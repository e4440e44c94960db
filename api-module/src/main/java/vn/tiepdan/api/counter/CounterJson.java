package vn.tiepdan.api.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.tiepdan.api.exchange.Labels;
import vn.tiepdan.counter.QueueBoard;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.schedule.ReceptionPlace;

/** The queues of a ward today. */
public record CounterJson(String unit, LocalDate date, List<Queue> places) {

    /**
     * The queue of one place.
     *
     * @param called numbers at a window, the one called last first
     * @param longestWait minutes
     */
    public record Queue(ReceptionPlace place, String placeLabel, int waiting, List<Called> called, int longestWait) {}

    /** A number and the window to which it was called. */
    public record Called(int number, int window) {}

    static CounterJson of(UnitCode unit, LocalDate date, Map<ReceptionPlace, QueueBoard> boards, Labels labels) {
        return new CounterJson(
                unit.value(),
                date,
                boards.entrySet().stream()
                        .map(one -> queue(one.getKey(), one.getValue(), labels))
                        .toList());
    }

    private static Queue queue(ReceptionPlace place, QueueBoard board, Labels labels) {
        return new Queue(
                place,
                labels.of("reception.place", place),
                board.waiting(),
                board.called().stream()
                        .map(one -> new Called(one.number(), one.window()))
                        .toList(),
                board.longest());
    }
}
