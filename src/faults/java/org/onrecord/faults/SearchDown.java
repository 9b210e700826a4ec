package org.onrecord.faults;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The search server dies, and hangs: what needs only the database goes on, searches say that they do not, what is written
 * meanwhile is found afterwards.
 */
record SearchDown(Setup setup) implements Scenario {

    private static final int STATEMENTS = 700;
    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "search server killed and hung, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        try (Servers servers = Servers.start(setup, "search-down", 1)) {
            Store store = servers.store("search-down");
            MadeRecord made = MadeRecord.of(random.split(), STATEMENTS);
            Command.run(setup, store, "import", made.write(setup.folder().resolve("search-down.jsonl")).toString()).expect(0);
            Changes changes = new Changes(random.split(), STATEMENTS);
            try (Service service = Service.ready(setup, store)) {
                Client curator = service.client(store.token());
                Questions questions = new Questions(curator, found);
                servers.search().kill(0);
                away(curator, questions, changes, found, List.of("SEARCH_UNAVAILABLE"));
                servers.search().restart(0);
                back(curator, questions, changes, found);
                Signal.STOP.to(servers.search().process(0));
                away(curator, questions, changes, found, List.of("SEARCH_UNAVAILABLE", "TIMEOUT"));
                Signal.CONT.to(servers.search().process(0));
                back(curator, questions, changes, found);
                found.check(!service.log().contains("\tat "), "a stack trace in the log: " + service.log());
                service.stop();
            }
        }
        found.count("outages", 2);
    }

    private static void away(Client curator, Questions questions, Changes changes, Found found, List<String> codes)
            throws Exception {
        questions.searchIsAway(codes);
        questions.databaseAnswers();
        found.check(!curator.isReady(), "ready without a search server");
        for (int i = 0; i < 3; i++)
            changes.next(curator, found);
    }

    private static void back(Client curator, Questions questions, Changes changes, Found found) throws Exception {
        questions.allIsWell(RECOVERY);
        found.check(Waiting.until(RECOVERY, () -> !curator.get("/q/health/ready").body().toString().contains("DOWN")),
                "not ready");
        changes.check(curator, found);
        found.count("changes acknowledged", changes.acknowledged());
    }
}
