package vn.tiepdan.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** How often something was done and how long it took, by one or several workers at once. */
final class Figures {

    private final int workers;
    private final long failed;
    private final double seconds;
    private final long[] sorted;

    private Figures(int workers, long failed, double seconds, long[] sorted) {
        this.workers = workers;
        this.failed = failed;
        this.seconds = seconds;
        this.sorted = sorted;
    }

    /** What one worker does again and again; each has its own, so that nothing is shared but what is measured. */
    interface Worker extends AutoCloseable {

        void once(int number) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Warms up for a while uncounted, then measures until so many calls are made or the time is over. */
    static Figures of(int workers, int calls, Duration most, Callable<Worker> hiring) {
        of(workers, Math.max(20, calls / 10), most.dividedBy(4), hiring, () -> true);
        return of(workers, calls, most, hiring, () -> true);
    }

    /** Measures as long as something else goes on. */
    static Figures of(int workers, int calls, Duration most, Callable<Worker> hiring, BooleanSupplier goesOn) {
        AtomicInteger next = new AtomicInteger();
        LongAdder failures = new LongAdder();
        long began = System.nanoTime();
        long until = began + most.toNanos();
        ExecutorService office = Executors.newFixedThreadPool(workers);
        try {
            List<Future<long[]>> shifts = IntStream.range(0, workers)
                    .mapToObj(unused -> office.submit(() -> {
                        long[] took = new long[calls];
                        int done = 0;
                        try (Worker worker = hiring.call()) {
                            for (int number = next.getAndIncrement();
                                    number < calls && System.nanoTime() < until && goesOn.getAsBoolean();
                                    number = next.getAndIncrement()) {
                                long start = System.nanoTime();
                                try {
                                    worker.once(number);
                                    took[done++] = System.nanoTime() - start;
                                } catch (FailedCall failure) {
                                    failures.increment();
                                }
                            }
                        }
                        return Arrays.copyOf(took, done);
                    }))
                    .toList();
            long[] all = shifts.stream()
                    .map(Figures::result)
                    .flatMapToLong(Arrays::stream)
                    .sorted()
                    .toArray();
            return new Figures(workers, failures.sum(), (System.nanoTime() - began) / 1e9, all);
        } finally {
            office.shutdownNow();
        }
    }

    private static long[] result(Future<long[]> shift) {
        try {
            return shift.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException given) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(given);
        }
    }

    double perSecond() {
        return seconds == 0 ? 0 : sorted.length / seconds;
    }

    /** One line of the table. */
    String line(String what) {
        return String.format(
                Locale.ROOT,
                "%-46s %3d %7d %6d %10.1f %9.2f %9.2f %9.2f",
                what,
                workers,
                sorted.length,
                failed,
                perSecond(),
                percentile(50),
                percentile(95),
                percentile(99));
    }

    static String head() {
        return String.format(
                Locale.ROOT,
                "%-46s %3s %7s %6s %10s %9s %9s %9s",
                "",
                "at",
                "calls",
                "failed",
                "per second",
                "p50 ms",
                "p95 ms",
                "p99 ms");
    }

    private double percentile(int percent) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int place = (int) Math.ceil(sorted.length * percent / 100.0) - 1;
        return sorted[Math.max(0, place)] / 1e6;
    }

    /** One call that was not answered as it should; it is counted and the measuring goes on. */
    static final class FailedCall extends Exception {

        private static final long serialVersionUID = 1L;

        FailedCall(String answer) {
            super(answer);
        }
    }
}
