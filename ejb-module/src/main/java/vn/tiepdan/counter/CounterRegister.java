package vn.tiepdan.counter;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepdan.organisation.Scope;
import vn.tiepdan.organisation.UnitCode;
import vn.tiepdan.organisation.UnitRegister;
import vn.tiepdan.schedule.ReceptionPlace;
import vn.tiepdan.shared.NotFound;
import vn.tiepdan.shared.Repository;

/** Reads the queue of the day and how long people wait; what the wall shows is for everybody. */
@Repository
public class CounterRegister {

    private static final int NEXT_SHOWN = 5;

    @Inject
    Turns turns;

    @Inject
    UnitRegister units;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Who waits today, in the order of the call. */
    public List<TurnRow> waiting(UnitCode unit, ReceptionPlace place) {
        requireOpen(unit);
        return rows(unit, turns.waiting(unit, place, today()));
    }

    /** Who was called today and is not done, the one called last first. */
    public List<TurnRow> called(UnitCode unit, ReceptionPlace place) {
        requireOpen(unit);
        return rows(unit, turns.called(unit, place, today()));
    }

    public TurnRow row(TurnCode code) {
        Turn turn = turns.withCode(code, scope.openUnits());
        return rows(turn.unit(), List.of(turn)).get(0);
    }

    /** What the caller has at his window, else his group that chooses representatives. */
    public Optional<TurnRow> inHand(UnitCode unit, ReceptionPlace place) {
        requireOpen(unit);
        return turns.inHand(unit, place, today(), scope.me())
                .map(turn -> rows(unit, List.of(turn)).get(0));
    }

    /** The window to which the caller called last today. */
    public Optional<Integer> lastWindow(UnitCode unit, ReceptionPlace place) {
        requireOpen(unit);
        return turns.lastWindow(unit, place, today(), scope.me());
    }

    /** How many are called before this one. */
    public int before(TurnRow row) {
        requireOpen(row.unit());
        return turns.before(row.unit(), row.place(), row.day(), row.number());
    }

    /** From how many minutes on the ward calls a wait long: 30 unless it said otherwise. */
    public int limit(UnitCode unit) {
        requireOpen(unit);
        return turns.limit(unit);
    }

    /** Which of the ward's limits that is; 0 while it has said nothing. */
    public int limitVersion(UnitCode unit) {
        requireOpen(unit);
        return turns.limitVersion(unit);
    }

    /** Who waits today longer than the ward allows, at all its places. */
    public LongWaits longWaits(UnitCode unit) {
        requireOpen(unit);
        int limit = turns.limit(unit);
        Object[] found = turns.waitingSince(unit, today(), clock.instant(), limit);
        return new LongWaits(((Number) found[0]).intValue(), ((Number) found[1]).intValue(), limit);
    }

    /** How long people waited on the days of a period, both included. */
    public Waits waits(UnitCode unit, LocalDate from, LocalDate to) {
        requireOpen(unit);
        return turns.waits(unit, from, to, turns.limit(unit));
    }

    /** For the wall of the waiting room and for everybody: numbers only. */
    public QueueBoard board(UnitCode unit, ReceptionPlace place) {
        units.row(unit);
        LocalDate today = today();
        List<Turn> waiting = turns.waiting(unit, place, today);
        Instant now = clock.instant();
        return new QueueBoard(
                turns.called(unit, place, today).stream()
                        .filter(turn -> turn.stage().isAtWindow())
                        .map(turn -> new QueueBoard.Called(turn.number(), turn.window()))
                        .toList(),
                waiting.stream().limit(NEXT_SHOWN).map(Turn::number).toList(),
                waiting.size(),
                turns.average(unit, place, today),
                waiting.stream()
                        .mapToInt(turn -> Waits.minutes(turn.arrivedAt(), now))
                        .max()
                        .orElse(0));
    }

    /** The boards of all places of a ward in reach. */
    public Map<ReceptionPlace, QueueBoard> boards(UnitCode unit) {
        requireOpen(unit);
        Map<ReceptionPlace, QueueBoard> boards = new EnumMap<>(ReceptionPlace.class);
        for (ReceptionPlace place : ReceptionPlace.values()) {
            boards.put(place, board(unit, place));
        }
        return boards;
    }

    private List<TurnRow> rows(UnitCode unit, List<Turn> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        int limit = turns.limit(unit);
        boolean atDesk = scope.holdsIn(unit, CounterDesk.DESK);
        Instant now = clock.instant();
        return found.stream().map(turn -> turn.row(now, limit, atDesk)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void requireOpen(UnitCode unit) {
        if (!scope.openUnits().contains(unit)) {
            throw new NotFound("organisation.unit.not-found", unit);
        }
    }
}
