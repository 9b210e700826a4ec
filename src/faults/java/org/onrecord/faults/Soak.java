package org.onrecord.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Two instances answer, change and import for long: neither their memory nor their connections grow, nor do answers get
 * slower.
 */
record Soak(Setup setup) implements Scenario {

    private static final int STATEMENTS = 14_000;
    private static final int THIRDS = 3;

    /** The record grows too, and what loads late is no leak: so much of the first third's, and so many MiB. */
    private static final double TOLERANCE = 1.2;
    private static final int TOLERATED_LIVE = 16;
    private static final int TOLERATED_RESIDENT = 64;

    /** A machine has other things to do. */
    private static final int FAR_ABOVE = 2;
    private static final int TOLERATED_MILLIS = 100;

    /** The pools of both, as they are set by default. */
    private static final int MOST_CONNECTIONS = 2 * 16;

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration TO_CALM_DOWN = Duration.ofSeconds(20);

    private static final int READERS = 2;
    private static final Duration BETWEEN_READS = Duration.ofMillis(40);
    /** So that the record has changes enough for an hour. */
    private static final Duration BETWEEN_CHANGES = Duration.ofMillis(500);
    private static final Duration BETWEEN_IMPORTS = Duration.ofSeconds(5);
    private static final int ARTICLES = 10;

    /** One piece of somebody's work. */
    private interface Step {
        void take(SplittableRandom random) throws Exception;
    }

    @Override
    public String name() {
        return "soak of two instances, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        if (!Footprint.canBeSeen()) {
            found.skip("the memory of a process is only seen on Linux");
            return;
        }
        try (OwnServers own = OwnServers.start(setup, "soak", 1, STATEMENTS, random);
                Service second = Service.ready(setup, own.store())) {
            new Load(own, List.of(own.service(), second), found).run(random);
            second.stop();
            own.check(found);
            own.service().stop();
        }
    }

    /** All that is asked of the two, from the beginning to the end. */
    private final class Load {

        private final OwnServers own;
        private final List<Service> services;
        private final Found found;
        private final Duration third = setup.soak().dividedBy(THIRDS);
        private final Latencies reads = new Latencies(PERIOD);
        private final Latencies readsOfThirds = new Latencies(third);
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicInteger articles = new AtomicInteger();

        Load(OwnServers own, List<Service> services, Found found) {
            this.own = own;
            this.services = services;
            this.found = found;
        }

        void run(SplittableRandom random) throws Exception {
            ExecutorService threads = Executors.newCachedThreadPool();
            List<Future<?>> working = new ArrayList<>();
            for (Service service : services) {
                Client client = service.client(own.store().token());
                for (int reader = 0; reader < READERS; reader++)
                    working.add(threads.submit(repeating(BETWEEN_READS, random, choices -> read(client, choices))));
                working.add(threads.submit(repeating(BETWEEN_CHANGES, random, choices -> own.changes().next(client, found))));
                working.add(threads.submit(repeating(BETWEEN_IMPORTS, random, choices -> add(client, choices))));
            }
            watch();
            for (Future<?> one : working)
                one.get();
            threads.shutdown();
            nothingIsHeld();
            found.count("reads", reads.count());
            found.note("p99 of reads, minute by minute: " + reads.p99() + " ms");
            checkTimes(readsOfThirds.p99());
        }

        private Callable<Void> repeating(Duration pause, SplittableRandom random, Step step) {
            SplittableRandom choices = random.split();
            return () -> {
                while (!over.get()) {
                    step.take(choices);
                    Waiting.pass(pause);
                }
                return null;
            };
        }

        private void read(Client client, SplittableRandom random) {
            try {
                Questions questions = new Questions(client, found);
                int statement = random.nextInt(STATEMENTS);
                Answer answer = switch (random.nextInt(3)) {
                    case 0 -> questions.byId(statement);
                    case 1 -> questions.search(statement);
                    default -> questions.list();
                };
                found.check(answer.isWhole(), "a read was answered by " + answer);
                reads.add(answer.took());
                readsOfThirds.add(answer.took());
            } catch (IOException | InterruptedException e) {
                found.problem("a read failed: " + e);
            }
        }

        /** Articles that are not there yet. */
        private void add(Client client, SplittableRandom random) throws IOException {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int i = 0; i < ARTICLES; i++) {
                String name = "soak" + articles.incrementAndGet();
                files.put(name + ".txt", MadeArticle.of(random, name).text().getBytes(StandardCharsets.UTF_8));
            }
            JsonNode report = Upload.of(client, files).report().join();
            found.check(report.path("rejections").isEmpty(), "rejected: " + report);
            found.count("articles imported", ARTICLES);
        }

        /** Looks at memory at the end of each third, and at connections meanwhile. */
        private void watch() throws Exception {
            List<List<Footprint>> footprints = new ArrayList<>();
            List<Integer> connections = new ArrayList<>();
            for (int i = 0; i < THIRDS; i++) {
                connections.add(mostConnections(third));
                over.set(i == THIRDS - 1);
                footprints.add(footprints());
            }
            found.note("connections to PostgreSQL in each third, at most: " + connections);
            found.check(Collections.max(connections) <= MOST_CONNECTIONS, "more connections than the pools have: " + connections);
            for (int i = 0; i < services.size(); i++)
                checkMemory(i + 1, footprints.get(0).get(i), footprints.get(THIRDS - 1).get(i));
        }

        private int mostConnections(Duration during) throws SQLException {
            int most = 0;
            for (long end = System.nanoTime() + during.toNanos(); System.nanoTime() < end; Waiting.pass(LOOK_AGAIN))
                most = Math.max(most, own.servers().database().connections("soak", ""));
            return most;
        }

        private List<Footprint> footprints() throws IOException, InterruptedException {
            List<Footprint> footprints = new ArrayList<>();
            for (Service service : services)
                footprints.add(Footprint.of(service.process()));
            return footprints;
        }

        private void checkMemory(int instance, Footprint first, Footprint last) {
            found.note("memory of instance " + instance + " after a third: " + first + ", at the end: " + last);
            found.check(last.live() <= first.live() * TOLERANCE + TOLERATED_LIVE, "the heap grew from " + first + " to " + last);
            found.check(last.resident() <= first.resident() * TOLERANCE + TOLERATED_RESIDENT,
                    "the memory grew from " + first + " to " + last);
        }

        private void checkTimes(List<Long> thirds) {
            long first = thirds.get(0);
            long last = thirds.get(THIRDS - 1);
            found.check(last <= first * FAR_ABOVE + TOLERATED_MILLIS, "p99 went from " + first + " to " + last + " ms");
        }

        /** Once nobody asks any more, no connection is in use. */
        private void nothingIsHeld() {
            boolean free = Waiting.until(TO_CALM_DOWN,
                    () -> own.servers().database().connections("soak", " and state <> 'idle'") == 0);
            found.check(free, "connections are in use though nobody asks");
        }
    }
}
