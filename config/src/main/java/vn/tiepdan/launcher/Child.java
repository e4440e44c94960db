package vn.tiepdan.launcher;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** One process under our care, which is first asked to end and, when it does not listen, ended. */
record Child(Process process, Signal signal, int patienceSeconds) {

    boolean isAlive() {
        return process.isAlive();
    }

    void end() {
        if (isAlive()) {
            end(process.toHandle(), signal, patienceSeconds);
        }
    }

    static void end(ProcessHandle process, Signal signal, int patienceSeconds) {
        signal.to(process);
        if (!endsWithin(process, patienceSeconds)) {
            Signal.KILL.to(process);
            endsWithin(process, 2);
        }
    }

    private static boolean endsWithin(ProcessHandle process, int seconds) {
        try {
            process.onExit().get(seconds, SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
