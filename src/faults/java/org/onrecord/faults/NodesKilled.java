package org.onrecord.faults;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Each node of a cluster of three is killed in turn, the one that manages it too, while people read and curators write. */
record NodesKilled(Setup setup) implements Scenario {

    private static final int NODES = 3;
    private static final Duration WHILE_AWAY = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "each of three search nodes killed, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        int statements = setup.size().of(1_400, 14_000);
        try (OwnServers own = OwnServers.start(setup, "nodes-killed", NODES, statements, random)) {
            own.servers().search().await(NODES, "green");
            for (int rounds = setup.size().of(0, 5); rounds > 0; rounds--)
                for (int node = 0; node < NODES; node++)
                    kill(node, own, random, found);
            int manager = own.servers().search().manager();
            kill((manager + 1) % NODES, own, random, found);
            kill(own.servers().search().manager(), own, random, found);
            own.check(found);
            own.service().stop();
        }
    }

    private static void kill(int node, OwnServers own, SplittableRandom random, Found found) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        SplittableRandom choices = random.split();
        Thread reader = new Thread(() -> read(own, over, choices, found), "reader");
        reader.start();
        Curators curators = new Curators(1, own.changes(), own.curator(), found);
        Waiting.pass(Duration.ofMillis(random.nextInt(500)));
        found.count(own.servers().search().manager() == node ? "managers killed" : "other nodes killed", 1);
        own.servers().search().kill(node);
        Waiting.pass(WHILE_AWAY);
        own.servers().search().restart(node);
        curators.stop();
        over.set(true);
        reader.join();
        own.servers().search().await(NODES, "green");
        own.changes().check(own.curator(), found);
    }

    /** As clients do: what fails with a code that says so is asked once more, when the answer said. */
    private static void read(OwnServers own, AtomicBoolean over, SplittableRandom random, Found found) {
        Questions questions = new Questions(own.curator(), found);
        while (!over.get())
            try {
                int statement = random.nextInt(own.made().statements());
                Answer answer = questions.search(statement);
                if (!answer.isWhole()) {
                    found.count("reads tried again", 1);
                    Waiting.pass(Duration.ofSeconds(answer.retryAfter().map(Long::valueOf).orElse(1L)));
                    answer = questions.search(statement);
                }
                found.check(answer.isWhole(), "a read failed twice: " + answer);
                found.count("reads", 1);
            } catch (Exception e) {
                found.problem("a read failed: " + e);
            }
    }
}
