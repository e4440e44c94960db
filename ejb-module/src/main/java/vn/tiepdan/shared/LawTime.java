package vn.tiepdan.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/**
 * The clock by which the law counts, in Asia/Ho_Chi_Minh.
 *
 * <p>It follows the machine's clock unless an installation was told to stand on another day; it then keeps the machine's time
 * of day and moves on with it. A story may be told on a thread as if it were a given moment.
 */
@ApplicationScoped
public class LawTime {

    /** The zone of every date of law: UTC+7, without summer time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The State's first day: no date of a record lies before it; an earlier one was mistyped. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1945, 9, 2);

    private static final ThreadLocal<Instant> TOLD = new ThreadLocal<>();

    private final Clock machine = Clock.system(ZONE);
    private final Duration shift;

    @Inject
    public LawTime(Settings settings) {
        this.shift = settings.today()
                .map(day -> Duration.between(LocalDate.now(machine).atStartOfDay(), day.atStartOfDay()))
                .orElse(Duration.ZERO);
    }

    protected LawTime() {
        this.shift = Duration.ZERO;
    }

    /** Runs a deed of the story as if it were {@code moment}; only this thread sees it. */
    public <T> T tellingAt(LocalDateTime moment, Callable<T> deed) throws Exception {
        Instant before = TOLD.get();
        TOLD.set(moment.atZone(ZONE).toInstant());
        try {
            return deed.call();
        } finally {
            if (before == null) {
                TOLD.remove();
            } else {
                TOLD.set(before);
            }
        }
    }

    /** Says whether the law's clock stands on another day than the machine's. */
    public boolean isMoved() {
        return !shift.isZero();
    }

    @Produces
    Clock lawClock() {
        return new LawClock(ZONE);
    }

    @Produces
    @MachineTime
    Clock machineClock() {
        return machine;
    }

    private final class LawClock extends Clock {

        private final ZoneId zone;

        private LawClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new LawClock(other);
        }

        @Override
        public Instant instant() {
            Instant told = TOLD.get();
            return told == null ? machine.instant().plus(shift) : told;
        }
    }
}
