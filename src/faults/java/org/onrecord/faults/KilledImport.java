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

    @Override
    public String name() {
        return "kill -9 during POST /import, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        MadeRecord made = MadeRecord.of(random.split(), setup.size().of(2_500, 5_000));
        Path file = made.write(setup.folder().resolve("killed-import.jsonl"));
        Round round = new Round(made, file, random, found);
        for (int kills = setup.size().of(4, 50); kills > 0; kills--)
            round.killOnce();
        round.complete();
    }

    /** One store after the other, each until all of the record is in it. */
    private final class Round {

        private final MadeRecord made;
        private final Path file;
        private final SplittableRandom random;
        private final Found found;
        /** As long as an import has taken at most so far. */
        private Duration longest = Duration.ofSeconds(4);
        private Store store;
        private Service service;
        private long acknowledged;

        Round(MadeRecord made, Path file, SplittableRandom random, Found found) throws Exception {
            this.made = made;
            this.file = file;
            this.random = random;
            this.found = found;
            begin();
        }

        private void begin() throws Exception {
            store = stores.empty("killed-import");
            service = Service.ready(setup, store);
            acknowledged = 0;
        }

        void killOnce() throws Exception {
            Upload upload = Upload.of(service.client(store.token()), file);
            Waiting.pass(Duration.ofNanos(random.nextLong(longest.toNanos())));
            service.kill();
            found.count("kills", 1);
            boolean wasComplete = hasReport(upload);
            acknowledged = wasComplete ? made.items().size() : Math.max(acknowledged, upload.acknowledged());
            found.count("items acknowledged before a kill", upload.acknowledged());
            service = Service.ready(setup, store);
            int present = check().size();
            if (present == made.items().size()) {
                found.count("complete before the kill", 1);
                begin();
            }
        }

        private boolean hasReport(Upload upload) {
            try {
                upload.report().join();
                return true;
            } catch (CompletionException e) {
                return false;
            }
        }

        private Set<String> check() throws IOException, InterruptedException {
            Client curator = service.client(store.token());
            RecordCheck record = new RecordCheck(curator, made, found);
            Set<String> present = record.present(acknowledged);
            IndexCheck index = new IndexCheck(curator, found);
            index.equalsDatabase(new HashSet<>(present));
            index.finds(record.statements(present), random);
            return present;
        }

        /** The import that was killed last goes on to its end, and once more changes nothing. */
        void complete() throws Exception {
            long begun = System.nanoTime();
            JsonNode report = Upload.of(service.client(store.token()), file).report().join();
            found.note("the last import resumed in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            found.check(report.path("rejections").isEmpty(), "rejected when resumed: " + report.path("rejections"));
            acknowledged = made.items().size();
            check();
            JsonNode again = Upload.of(service.client(store.token()), file).report().join();
            for (JsonNode count : again.path("counts"))
                found.check(count.path("added").asLong() + count.path("changed").asLong() == 0,
                        "the same import again changed something: " + count);
            service.stop();
        }
    }
}
