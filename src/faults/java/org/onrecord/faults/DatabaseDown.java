package org.onrecord.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** PostgreSQL crashes under load, hangs, and has no connection left: waits are bounded, and all goes on by itself. */
record DatabaseDown(Setup setup) implements Scenario {

    private static final int STATEMENTS = 700;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "PostgreSQL crashed, hung and full, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        try (Servers servers = Servers.start(setup, "database-down", 1)) {
            Store store = servers.store("database-down");
            MadeRecord made = MadeRecord.of(random.split(), STATEMENTS);
            Command.run(setup, store, "import", made.write(setup.folder().resolve("database-down.jsonl")).toString()).expect(0);
            Changes changes = new Changes(random.split(), STATEMENTS);
            try (Service service = Service.ready(setup, store)) {
                Client curator = service.client(store.token());
                crashed(servers.database(), curator, changes, random, found);
                hung(servers.database(), curator, found);
                full(servers.database(), curator, found);
                changes.check(curator, found);
                found.count("changes acknowledged", changes.acknowledged());
                service.stop();
            }
        }
    }

    /** While curators work. A change that met the crash has a code, or no answer. */
    private void crashed(Postgres database, Client curator, Changes changes, SplittableRandom random, Found found)
            throws Exception {
        for (int crashes = setup.size().of(2, 20); crashes > 0; crashes--) {
            Curators curators = new Curators(2, changes, curator, found);
            Waiting.pass(Duration.ofMillis(300 + random.nextInt(1_500)));
            database.crashAndRestart();
            curators.stop();
            found.count("crashes", 1);
            new Questions(curator, found).allIsWell(RECOVERY);
            changes.check(curator, found);
        }
    }

    private static void hung(Postgres database, Client curator, Found found) throws Exception {
        ProcessHandle process = database.process();
        Signal.STOP.to(process);
        try {
            Answer answer = new Questions(curator, found).byId(3);
            found.check(List.of("TIMEOUT", "DATABASE_UNAVAILABLE").containsAll(answer.codes()) && !answer.isWhole(),
                    "a hung database was answered by " + answer);
            found.note("hung: told so in " + answer.took().toMillis() + " ms");
            found.check(!curator.isReady(), "ready with a database that hangs");
        } finally {
            Signal.CONT.to(process);
        }
        found.count("hangs", 1);
        new Questions(curator, found).allIsWell(RECOVERY);
    }

    /** Others have all connections that the server gives; the service has those that it had. */
    private static void full(Postgres database, Client curator, Found found) throws Exception {
        List<Connection> others = new ArrayList<>();
        try {
            while (others.size() < 1_000)
                others.add(database.connection());
        } catch (SQLException e) {
            found.note(others.size() + " connections were taken by others");
        }
        Answer answer = new Questions(curator, found).byId(4);
        found.check(answer.isWhole() || answer.codes().contains("DATABASE_UNAVAILABLE"), "answered by " + answer);
        for (Connection other : others)
            other.close();
        new Questions(curator, found).allIsWell(RECOVERY);
    }
}
