package vn.tiepdan.launcher;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** The processes this launcher has started; whatever way the launcher ends, they end before it, the youngest first. */
final class Children {

    private final Deque<Child> living = new ArrayDeque<>();
    private boolean closed;

    synchronized Child start(ProcessBuilder builder, Signal signal, int patienceSeconds) throws IOException {
        if (closed) {
            throw new IllegalStateException("the launcher is ending");
        }
        Child child = new Child(builder.start(), signal, patienceSeconds);
        living.push(child);
        return child;
    }

    synchronized void end(Child child) {
        child.end();
        living.remove(child);
    }

    synchronized boolean areThere() {
        return !living.isEmpty();
    }

    synchronized void endAll() {
        closed = true;
        while (!living.isEmpty()) {
            living.pop().end();
        }
    }
}
