package vn.tiepdan.launcher;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a server that died by itself is started again: a few times in a while, so that one that cannot live is told. */
final class Restarts {

    static final int MOST = 3;
    static final Duration WHILE = Duration.ofMinutes(10);

    private final Deque<Long> begun = new ArrayDeque<>();

    /** Notes another one at this time of a clock that only runs forward; false when there were enough. */
    boolean another(long nanos) {
        while (!begun.isEmpty() && nanos - begun.peekFirst() > WHILE.toNanos()) {
            begun.removeFirst();
        }
        if (begun.size() == MOST) {
            return false;
        }
        begun.addLast(nanos);
        return true;
    }

    /** How many there were in the last while. */
    int count() {
        return begun.size();
    }
}
