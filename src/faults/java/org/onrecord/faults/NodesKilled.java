package org.onrecord.faults;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Each node of a cluster of three is killed in turn, the one that manages it too, while people read and curators write. */
record NodesKilled(Setup setup) implements Scenario {

    private static final int NODES = 3;
    private static final int STATEMENTS = 1_400;
    private static final Duration WHILE_AWAY = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "each of three search nodes killed, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        try (Servers servers = Servers.start(setup, "nodes-killed", NODES)) {
            Store store = servers.store("nodes-killed");
            MadeRecord made = MadeRecord.of(random.split(), STATEMENTS);
            Command.run(setup, store, "import", made.write(setup.folder().resolve("nodes-killed.jsonl")).toString()).expect(0);
            servers.search().await(NODES, "green");
            Changes changes = new Changes(random.split(), STATEMENTS);
            try (Service service = Service.ready(setup, store)) {
                Client curator = service.client(store.token());
                for (int rounds = setup.size().of(1, 5); rounds > 0; rounds--)
                    for (int node = 0; node <= NODES; node++)
                        kill(node == NODES ? servers.search().manager() : node, servers, curator, changes, random, found);
                changes.check(curator, found);
                found.count("changes acknowledged", changes.acknowledged());
                service.stop();
            }
        }
    }

    private static void kill(int node, Servers servers, Client curator, Changes changes, SplittableRandom random, Found found)
            throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread reader = new Thread(() -> read(curator, over, random.split(), found), "reader");
        reader.start();
        Curators curators = new Curators(1, changes, curator, found);
        found.count(servers.search().manager() == node ? "managers killed" : "other nodes killed", 1);
        servers.search().kill(node);
        Waiting.pass(WHILE_AWAY);
        servers.search().restart(node);
        curators.stop();
        over.set(true);
        reader.join();
        servers.search().await(NODES, "green");
    }

    /** As clients do: what fails with a code that says so is asked once more. */
    private static void read(Client client, AtomicBoolean over, SplittableRandom random, Found found) {
        while (!over.get())
            try {
                Questions questions = new Questions(client, found);
                int statement = random.nextInt(STATEMENTS);
                Answer answer = questions.search(statement);
                if (!answer.isWhole()) {
                    found.count("reads tried again", 1);
                    Waiting.pass(Duration.ofSeconds(1));
                    answer = questions.search(statement);
                }
                found.check(answer.isWhole(), "a read failed twice: " + answer);
                found.count("reads", 1);
            } catch (Exception e) {
                found.problem("a read failed: " + e);
            }
    }
}
