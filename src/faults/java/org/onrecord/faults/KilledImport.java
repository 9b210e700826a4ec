package org.onrecord.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.JsonNode;

/** The service is killed at random moments while files are sent to it; the same import again goes on. */
record KilledImport(Setup setup, Stores stores) implements Scenario {

    /** Longer than the whole import takes on a loaded machine. */
    private static final Duration IMPORT = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "kill -9 during POST /import, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        MadeRecord made = MadeRecord.of(random.split(), setup.size().of(1_000, 3_000));
        Path file = made.write(setup.folder().resolve("killed-import-" + stores.name() + ".jsonl"));
        try (Round round = new Round(made, file, random, found)) {
            for (int kills = setup.size().of(1, 100); kills > 0; kills--)
                round.killOnce();
            round.complete();
        }
    }

    /** One store after the other, each until all of the record is in it. */
    private final class Round implements AutoCloseable {

        private final MadeRecord made;
        private final Path file;
        private final SplittableRandom random;
        private final Found found;
        private Store store;
        private Restarts service;
        private long acknowledged;
        private boolean isComplete;

        Round(MadeRecord made, Path file, SplittableRandom random, Found found) throws Exception {
            this.made = made;
            this.file = file;
            this.random = random;
            this.found = found;
            begin();
        }

        private void begin() throws Exception {
            store = stores.empty("killed-import");
            service = new Restarts(setup, store, random, found);
            acknowledged = 0;
            isComplete = false;
        }

        void killOnce() throws Exception {
            if (isComplete) {
                service.stop();
                begin();
            }
            Upload upload = Upload.of(service.curator(), file);
            awaitMoment(upload);
            service.kill();
            boolean wasComplete = hasReport(upload);
            acknowledged = wasComplete ? made.items().size() : Math.max(acknowledged, upload.acknowledged());
            found.count("items acknowledged before a kill", upload.acknowledged());
            Set<String> present = new HashSet<>();
            service.look(curator -> present.addAll(check(curator)));
            if (present.size() < made.items().size())
                return;
            found.count("complete before the kill", 1);
            isComplete = true;
        }

        /** Anywhere in the import, however fast the machine is: after some items, or before the first is durable. */
        private void awaitMoment(Upload upload) {
            if (random.nextInt(4) > 0) {
                long items = random.nextLong(made.items().size() * 3 / 4);
                Waiting.until(IMPORT, () -> upload.acknowledged() >= items || upload.report().isDone());
            }
            Waiting.pass(Duration.ofMillis(random.nextLong(400)));
        }

        private static boolean hasReport(Upload upload) {
            try {
                upload.report().join();
                return true;
            } catch (CompletionException e) {
                return false;
            }
        }

        private Set<String> check(Client curator) throws IOException, InterruptedException {
            RecordCheck record = new RecordCheck(curator, made, found);
            Set<String> present = record.present(acknowledged);
            IndexCheck index = new IndexCheck(curator, found);
            index.equalsDatabase(present);
            index.finds(record.statements(present), random);
            return present;
        }

        /** The import that was killed last goes on to its end, and once more changes nothing. */
        void complete() throws Exception {
            long begun = System.nanoTime();
            JsonNode report = Upload.of(service.curator(), file).report().join();
            found.note("the last import resumed in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            found.check(report.path("rejections").isEmpty(), "rejected when resumed: " + report.path("rejections"));
            acknowledged = made.items().size();
            check(service.curator());
            JsonNode again = Upload.of(service.curator(), file).report().join();
            for (JsonNode count : again.path("counts"))
                found.check(count.path("added").asLong() + count.path("changed").asLong() == 0,
                        "the same import again changed something: " + count);
            service.stop();
        }

        @Override
        public void close() {
            service.close();
        }
    }
}
