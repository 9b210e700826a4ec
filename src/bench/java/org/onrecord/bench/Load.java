package org.onrecord.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed loop: each connection sends its next request when the answer to the last one has come. */
final class Load {

    private Load() {
    }

    /**
     * Sends requests for some time, in turn, each connection beginning at another one.
     *
     * @return what was measured
     */
    static Measured run(int port, int connections, List<byte[]> requests, Duration time)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begun = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int from = i * requests.size() / connections;
                running.add(threads.submit(() -> loop(port, requests, from, begun + time.toNanos())));
            }
            long[] all = new long[0];
            for (Future<long[]> one : running)
                all = joined(all, one.get());
            return new Measured(all, System.nanoTime() - begun);
        } finally {
            threads.shutdown();
        }
    }

    private static long[] loop(int port, List<byte[]> requests, int from, long end) throws IOException {
        long[] took = new long[1 << 10];
        int count = 0;
        try (Connection connection = new Connection(port)) {
            for (long now = System.nanoTime(); now < end;) {
                connection.exchange(requests.get((from + count) % requests.size()));
                long then = System.nanoTime();
                if (count == took.length)
                    took = Arrays.copyOf(took, 2 * count);
                took[count++] = then - now;
                now = then;
            }
        }
        return Arrays.copyOf(took, count);
    }

    private static long[] joined(long[] first, long[] second) {
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /**
     * How long each request took, and all of them together, in nanoseconds.
     */
    record Measured(long[] latencies, long took) {

        Measured {
            latencies = latencies.clone();
            Arrays.sort(latencies);
        }

        static Measured none() {
            return new Measured(new long[0], 0);
        }

        /** This and further windows as one. */
        Measured and(Measured other) {
            return new Measured(joined(latencies, other.latencies), took + other.took);
        }

        double perSecond() {
            return latencies.length * 1e9 / took;
        }

        /** The latency that a share of the requests did not exceed, in milliseconds. */
        double percentile(double share) {
            int index = (int) Math.ceil(share * latencies.length) - 1;
            return latencies[Math.max(0, index)] / 1e6;
        }
    }
}
