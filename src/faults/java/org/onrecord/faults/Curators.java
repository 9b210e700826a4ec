package org.onrecord.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several curators at work at once, until they are told to stop, or the service is no longer there. */
final class Curators {

    private final ExecutorService threads;
    private final List<Future<?>> working = new ArrayList<>();
    private volatile boolean stopped;

    Curators(int howMany, Changes changes, Client curator, Found found) {
        threads = Executors.newFixedThreadPool(howMany);
        for (int i = 0; i < howMany; i++)
            working.add(threads.submit(() -> {
                while (!stopped && changes.next(curator, found))
                    continue;
                return null;
            }));
    }

    /** Lets each end what it is at, and waits for that. */
    void stop() throws Exception {
        stopped = true;
        for (Future<?> one : working)
            one.get();
        threads.shutdown();
    }
}
