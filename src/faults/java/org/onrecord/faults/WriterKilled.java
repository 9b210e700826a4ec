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

    /** To subscribe, or to be told: another instance looks four times a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "kill -9 of the instance that writes, subscribed with another, " + stores.name();
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Store store = stores.empty("writer-killed");
        try (Service listening = Service.ready(setup, store)) {
            Client client = listening.client(store.token());
            Subscriber subscriber = new Subscriber(client);
            List<ArticleImport> tried = new ArrayList<>();
            found.check(Waiting.until(PATIENCE, () -> isTold(subscriber, next(random, tried), client)), "nothing is told");
            tried.clear();
            for (int kills = setup.size().of(2, 20); kills > 0; kills--)
                killWriter(random, store, tried, found);
            for (ArticleImport article : tried)
                check(article, subscriber, client, found);
            found.check(!subscriber.isOver(), "the subscription ended");
            listening.stop();
            InStep.check(setup, store, found);
        }
    }

    private static ArticleImport next(SplittableRandom random, List<ArticleImport> tried) {
        tried.add(new ArticleImport(MadeArticle.of(random, "told" + random.nextInt(Integer.MAX_VALUE))));
        return tried.get(tried.size() - 1);
    }

    /** Before it has subscribed, nothing is told; what it writes itself is told before it answers. */
    private static boolean isTold(Subscriber subscriber, ArticleImport article, Client client) throws Exception {
        return Change.isAcknowledged(article.make(client)) && subscriber.told(article.article().marks().get(1)) > 0;
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
                ArticleImport article = next(random, tried);
                if (!Change.isAcknowledged(article.make(client)))
                    throw new IllegalStateException(article.name() + " was not imported");
            } catch (IOException e) {
                return acknowledged;
            }
    }

    /** What is in the record was told once, whether or not it was acknowledged; what is not, never. */
    private static void check(ArticleImport article, Subscriber subscriber, Client client, Found found) throws Exception {
        for (String mark : article.article().marks()) {
            int times = client.ask("query($mark: String!) { statements(query: $mark) { nodes { id } } }", Map.of("mark", mark))
                    .whole().data("statements/nodes").size();
            found.check(Waiting.until(PATIENCE, () -> subscriber.told(mark) == times), "of " + article.name() + ", " + mark
                    + " is in the record " + times + " times, and was told " + subscriber.told(mark) + " times");
            found.count("statements told", times);
        }
    }
}
