package org.onrecord.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Somebody subscribed with one instance, and another one that writes is killed: each statement is told, and once. */
record WriterKilled(Setup setup, Stores stores) implements Scenario {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    @Override
    public String name() {
        return "kill -9 of the instance that writes, subscribed with another, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Store store = stores.empty("writer-killed");
        try (Service listening = Service.ready(setup, store)) {
            Client client = listening.client(store.token());
            Subscriber subscriber = Subscriber.listening(client, random, found);
            List<ArticleImport> tried = new ArrayList<>();
            for (int kills = setup.size().of(2, 20); kills > 0; kills--)
                killWriter(random, store, tried, found);
            for (ArticleImport article : tried)
                subscriber.checkToldOnce(article, client, found);
            found.check(!subscriber.isOver(), "the subscription ended");
            listening.stop();
            InStep.check(setup, store, found);
        }
    }

    private void killWriter(SplittableRandom random, Store store, List<ArticleImport> tried, Found found) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Service writing = Service.ready(setup, store)) {
            SplittableRandom choices = random.split();
            Future<Integer> imports = thread.submit(() -> importAll(writing.client(store.token()), choices, tried));
            Waiting.pass(Duration.ofNanos(random.nextLong(LONGEST.toNanos())));
            writing.kill();
            found.count("kills", 1);
            found.count("articles acknowledged before them", imports.get());
        } finally {
            thread.shutdown();
        }
    }

    /** One article after the other, until nobody answers. */
    private static int importAll(Client client, SplittableRandom random, List<ArticleImport> tried)
            throws InterruptedException {
        for (int acknowledged = 0;; acknowledged++)
            try {
                ArticleImport article = ArticleImport.any(random);
                tried.add(article);
                if (!Change.isAcknowledged(article.make(client)))
                    throw new IllegalStateException(article.name() + " was not imported");
            } catch (IOException e) {
                return acknowledged;
            }
    }
}
