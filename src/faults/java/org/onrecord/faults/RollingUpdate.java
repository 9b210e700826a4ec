package org.onrecord.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Instances of a former version are replaced by those of this one while others serve, as docs/operating.md has it: both write
 * to one record meanwhile, and each statement is told once at either.
 */
record RollingUpdate(Setup setup) implements Scenario {

    @Override
    public String name() {
        return "two versions beside each other, cluster";
    }

    @Override
    public void run(SplittableRandom random, Found found) throws Exception {
        Setup former = setup.ofFormerVersion();
        Store store = new ClusterStores(former).empty("rolling-update");
        MadeRecord made = MadeRecord.of(random.split(), setup.size().of(1_500, 20_000));
        Path file = made.write(setup.folder().resolve("rolling-update.jsonl"));
        List<ArticleImport> articles = new ArrayList<>();
        try (Service first = Service.ready(former, store); Service second = Service.ready(former, store)) {
            Upload upload = Upload.of(first.client(store.token()), file);
            found.check(upload.report().join().path("rejections").isEmpty(), "rejected: " + upload.report().join());
            Subscriber atFormer = Subscriber.listening(second.client(store.token()), random, found);
            try (Service third = Service.ready(setup, store)) {
                Subscriber atThis = Subscriber.listening(third.client(store.token()), random, found);
                write(random, articles, store, found, first, second, third);
                first.stop();
                try (Service fourth = Service.ready(setup, store)) {
                    write(random, articles, store, found, second, third, fourth);
                    for (Subscriber subscriber : List.of(atFormer, atThis))
                        for (ArticleImport article : articles)
                            subscriber.checkToldOnce(article, third.client(store.token()), found);
                    found.check(!atFormer.isOver() && !atThis.isOver(), "a subscription ended");
                    second.stop();
                    Client curator = fourth.client(store.token());
                    new IndexCheck(curator, found).equalsDatabase(
                            new RecordCheck(curator, made, found).present(made.items().size()));
                    fourth.stop();
                }
                third.stop();
            }
            InStep.check(setup, store, found);
        }
    }

    private void write(SplittableRandom random, List<ArticleImport> articles, Store store, Found found, Service... instances)
            throws Exception {
        for (int round = setup.size().of(3, 20); round > 0; round--)
            for (Service instance : instances) {
                ArticleImport article = ArticleImport.any(random);
                articles.add(article);
                Client curator = instance.client(store.token());
                found.check(Change.isAcknowledged(article.make(curator)), article.name() + " was not imported");
                found.check(Change.DONE.equals(article.state(curator)), article.name() + " is " + article.state(curator));
                found.count("articles imported beside each other", 1);
            }
    }
}
