package org.onrecord.faults;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.onrecord.record.RecordKind;

/** Several people who search without end for statements that are there: no search fails, and none misses its statement. */
final class Readers {

    private final ExecutorService threads;
    private final List<Future<?>> reading = new ArrayList<>();
    private final Client client;
    private final MadeRecord made;
    private final Found found;
    private volatile boolean stopped;

    Readers(int howMany, Client client, MadeRecord made, SplittableRandom random, Found found) {
        this.client = client;
        this.made = made;
        this.found = found;
        threads = Executors.newFixedThreadPool(howMany);
        for (int i = 0; i < howMany; i++) {
            SplittableRandom choices = random.split();
            reading.add(threads.submit(() -> {
                while (!stopped)
                    read(choices.nextInt(made.statements()));
                return null;
            }));
        }
    }

    private void read(int statement) throws InterruptedException {
        try {
            List<String> hits = new IndexCheck(client, found).hits(MadeRecord.mark(statement));
            found.check(hits.equals(List.of(MadeRecord.id(RecordKind.STATEMENT, "t" + statement))),
                    "a search for statement " + statement + " found " + hits);
            found.count("searches meanwhile", 1);
        } catch (IOException | IllegalStateException e) {
            found.check(stopped, "a search failed: " + e);
        }
    }

    /** From now on nobody wonders if no answer comes. */
    void beforeTheKill() {
        stopped = true;
    }

    void stop() throws Exception {
        stopped = true;
        for (Future<?> one : reading)
            one.get();
        threads.shutdown();
    }
}
