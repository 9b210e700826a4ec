package org.onrecord.faults;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Who builds the index anew beside the one that is searched is killed at random moments: the service of the embedded store, the
 * command's process of the cluster store. The index stays the one that it was, and the next build succeeds.
 */
record KilledReindex(Setup setup, Stores stores) implements Scenario {

    private static final int READERS = 2;

    /** How long it takes, where there is no time to try. */
    private static final Duration GUESS = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "kill -9 during reindex, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        MadeRecord made = MadeRecord.of(random.split(), setup.size().of(1_400, 7_000));
        Store store = stores.empty("killed-reindex");
        Path file = made.write(setup.folder().resolve("killed-reindex-" + stores.name() + ".jsonl"));
        Command.run(setup, store, "import", file.toString()).expect(0);
        try (Restarts service = new Restarts(setup, store, random, found)) {
            Duration took = setup.size() == Setup.Size.SHORT ? GUESS : whole(service, store, made, random, found);
            for (int kills = setup.size().of(1, 20); kills > 0; kills--) {
                Duration moment = Duration.ofNanos(random.nextLong(took.toNanos()));
                if (store.isShared())
                    killCommand(moment, service, store, made, random, found);
                else
                    killService(moment, service, made, random, found);
            }
            whole(service, store, made, random, found);
            new IndexCheck(service.curator(), found).equalsDatabase(Set.of());
            service.stop();
        }
    }

    /** From the beginning to the end, while people search; how long it took. */
    private Duration whole(Restarts service, Store store, MadeRecord made, SplittableRandom random, Found found) throws Exception {
        Readers readers = new Readers(READERS, service.curator(), made, random, found);
        long begun = System.nanoTime();
        Command.run(setup, store, "reindex").expect(0);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        readers.stop();
        found.most("a whole one took, ms", took.toMillis());
        return took;
    }

    private void killCommand(Duration moment, Restarts service, Store store, MadeRecord made, SplittableRandom random, Found found)
            throws Exception {
        Readers readers = new Readers(READERS, service.curator(), made, random, found);
        Command command = Command.start(setup, store, "reindex");
        Waiting.pass(moment);
        found.count(command.kill() ? "kills" : "done before the kill", 1);
        readers.stop();
        InStep.check(setup, store, found);
    }

    private static void killService(Duration moment, Restarts service, MadeRecord made, SplittableRandom random, Found found)
            throws Exception {
        Client curator = service.curator();
        Readers readers = new Readers(READERS, curator, made, random, found);
        curator.http().sendAsync(curator.reindexing(), HttpResponse.BodyHandlers.discarding());
        Waiting.pass(moment);
        readers.beforeTheKill();
        service.kill();
        readers.stop();
        service.look(again -> new IndexCheck(again, found).equalsDatabase(Set.of()));
    }
}
