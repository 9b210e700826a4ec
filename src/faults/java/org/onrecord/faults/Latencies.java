package org.onrecord.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long answers took, period by period. May be told by several threads. */
final class Latencies {

    private final Duration period;
    private final long begun = System.nanoTime();
    private final List<List<Long>> periods = new ArrayList<>();

    Latencies(Duration period) {
        this.period = period;
    }

    /** An answer that came just now. */
    synchronized void add(Duration took) {
        int now = (int) ((System.nanoTime() - begun) / period.toNanos());
        while (periods.size() <= now)
            periods.add(new ArrayList<>());
        periods.get(now).add(took.toNanos());
    }

    /** Of each period, the milliseconds within which 99 of 100 answers came; of one without answers, 0. */
    synchronized List<Long> p99() {
        return periods.stream().map(List::copyOf).map(Latencies::p99).toList();
    }

    /** How many answers there were. */
    synchronized long count() {
        return periods.stream().mapToLong(List::size).sum();
    }

    private static long p99(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : Duration.ofNanos(sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1)).toMillis();
    }
}
