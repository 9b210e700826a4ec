package org.onrecord.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.SplittableRandom;

/** The service is killed at random moments while curators work; each of them wrote down what the service said was done. */
record KilledMutations(Setup setup, Stores stores) implements Scenario {

    private static final int CURATORS = 2;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "kill -9 during mutations, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        int statements = setup.size().of(1_400, 14_000);
        MadeRecord made = MadeRecord.of(random.split(), statements);
        Store store = stores.empty("killed-mutations");
        Path file = made.write(setup.folder().resolve("killed-mutations-" + stores.name() + ".jsonl"));
        Command.run(setup, store, "import", file.toString()).expect(0);
        Changes changes = new Changes(random.split(), statements);
        try (Restarts service = new Restarts(setup, store, random, found)) {
            for (int kills = setup.size().of(1, 100); kills > 0; kills--) {
                Curators curators = new Curators(CURATORS, changes, service.curator(), found);
                Waiting.pass(Duration.ofNanos(random.nextLong(LONGEST.toNanos())));
                service.kill();
                curators.stop();
                service.look(curator -> changes.check(curator, found));
            }
            changes.checkAll(service.curator(), found);
            new IndexCheck(service.curator(), found).equalsDatabase(Set.of());
            found.count("changes acknowledged", changes.acknowledged());
            service.stop();
        }
    }
}
