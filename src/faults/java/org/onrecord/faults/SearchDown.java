package org.onrecord.faults;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The search server dies, and hangs: what needs only the database goes on, searches say that they do not, what is written
 * meanwhile is found afterwards.
 */
record SearchDown(Setup setup, SharedServers servers) implements Scenario {

    private static final Duration RECOVERY = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "search server killed and hung, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        OwnServers own = servers.get();
        for (int outages = setup.size().of(1, 10); outages > 0; outages--) {
            kill(own, random, found);
            hang(own, random, found);
        }
        found.check(!own.service().log().contains("\tat "), "a stack trace in the log: " + own.service().log());
        own.check(found);
    }

    private static void kill(OwnServers own, SplittableRandom random, Found found) throws Exception {
        Curators curators = atWork(own, random, found);
        own.servers().search().kill(0);
        away(own, found, List.of("SEARCH_UNAVAILABLE"));
        own.servers().search().restart(0);
        found.count("kills", 1);
        back(own, curators, "a kill", found);
    }

    private static void hang(OwnServers own, SplittableRandom random, Found found) throws Exception {
        Curators curators = atWork(own, random, found);
        ProcessHandle server = own.servers().search().process(0);
        Signal.STOP.to(server);
        try {
            away(own, found, List.of("SEARCH_UNAVAILABLE", "TIMEOUT"));
        } finally {
            Signal.CONT.to(server);
        }
        found.count("hangs", 1);
        back(own, curators, "a hang", found);
    }

    private static Curators atWork(OwnServers own, SplittableRandom random, Found found) {
        Curators curators = new Curators(2, own.changes(), own.curator(), found);
        Waiting.pass(Duration.ofMillis(200 + random.nextInt(1_000)));
        return curators;
    }

    private static void away(OwnServers own, Found found, List<String> codes) throws Exception {
        Questions questions = new Questions(own.curator(), found);
        questions.searchIsAway(codes);
        questions.databaseAnswers();
        found.check(!own.curator().isReady(), "ready without a search server");
    }

    private static void back(OwnServers own, Curators curators, String from, Found found) throws Exception {
        curators.stop();
        new Questions(own.curator(), found).allIsWell(from, RECOVERY);
        own.changes().check(own.curator(), found);
    }
}
