package org.onrecord.faults;

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
        Command.run(setup, store, "import", made.write(setup.folder().resolve("killed-mutations.jsonl")).toString()).expect(0);
        Changes changes = new Changes(random.split(), statements);
        Service service = Service.ready(setup, store);
        for (int kills = setup.size().of(4, 50); kills > 0; kills--) {
            Curators curators = new Curators(CURATORS, changes, service.client(store.token()), found);
            Waiting.pass(Duration.ofNanos(random.nextLong(LONGEST.toNanos())));
            service.kill();
            curators.stop();
            found.count("kills", 1);
            service = Service.ready(setup, store);
            changes.check(service.client(store.token()), found);
        }
        new IndexCheck(service.client(store.token()), found).equalsDatabase(Set.of());
        found.count("changes acknowledged", changes.acknowledged());
        service.stop();
    }
}
