package org.onrecord.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** PostgreSQL crashes under load, hangs, and has no connection left: waits are bounded, and all goes on by itself. */
record DatabaseDown(Setup setup, SharedServers servers) implements Scenario {

    private static final Duration RECOVERY = Duration.ofSeconds(90);

    /** The second where many share the few connections that there are, or one waits for an answer. */
    private static final List<String> AWAY = List.of("DATABASE_UNAVAILABLE", "TIMEOUT");

    /** More than the pool has connections. */
    private static final int CROWD = 24;

    @Override
    public String name() {
        return "PostgreSQL crashed, hung and full, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        if (!Postgres.canRestart()) {
            found.skip("where the programs of PostgreSQL are is only known on Linux");
            return;
        }
        OwnServers own = servers.get();
        for (int crashes = setup.size().of(1, 20); crashes > 0; crashes--)
            crash(own, random, found);
        for (int hangs = setup.size().of(1, 5); hangs > 0; hangs--)
            hang(own, found);
        for (int times = setup.size().of(1, 5); times > 0; times--)
            fill(own, found);
        own.check(found);
    }

    /** While curators work. A change that met the crash has a code, or no answer. */
    private static void crash(OwnServers own, SplittableRandom random, Found found) throws Exception {
        Curators curators = new Curators(2, own.changes(), own.curator(), found);
        Waiting.pass(Duration.ofMillis(300 + random.nextInt(1_500)));
        own.servers().database().crashAndRestart();
        curators.stop();
        found.count("crashes", 1);
        new Questions(own.curator(), found).allIsWell("a crash", RECOVERY);
        own.changes().check(own.curator(), found);
    }

    /** Those who wait for it, and then those who wait for a connection, are told. */
    private static void hang(OwnServers own, Found found) throws Exception {
        ProcessHandle process = own.servers().database().process();
        Signal.STOP.to(process);
        try {
            for (Answer answer : new Questions(own.curator(), found).byIdAtOnce(CROWD))
                found.check(!answer.isWhole() && AWAY.containsAll(answer.codes()),
                        "a hung database was answered by " + answer);
            Answer later = new Questions(own.curator(), found).byId(3);
            found.check(!later.isWhole(), "a hung database was answered by " + later);
            found.most("told of a hang after, ms", later.took().toMillis());
            found.check(!own.curator().isReady(), "ready with a database that hangs");
        } finally {
            Signal.CONT.to(process);
        }
        found.count("hangs", 1);
        new Questions(own.curator(), found).allIsWell("a hang", RECOVERY);
    }

    /** Others have all connections that the server gives; the service has those that it had. */
    private static void fill(OwnServers own, Found found) throws Exception {
        List<Connection> others = taken(own.servers().database());
        try {
            for (Answer answer : new Questions(own.curator(), found).byIdAtOnce(CROWD)) {
                found.check(answer.isWhole() || AWAY.containsAll(answer.codes()),
                        "without a connection left, answered by " + answer);
                found.count(answer.isWhole() ? "answered with no connection left" : "told so with none left", 1);
            }
        } finally {
            for (Connection other : others)
                other.close();
        }
        found.count("times all " + others.size() + " connections were others'", 1);
        new Questions(own.curator(), found).allIsWell("connections were given back", RECOVERY);
    }

    /** All connections that the server still gives. */
    private static List<Connection> taken(Postgres database) {
        List<Connection> taken = new ArrayList<>();
        try {
            while (true)
                taken.add(database.connection());
        } catch (SQLException full) {
            return taken;
        }
    }
}
