package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.onrecord.ingest.article.ArticleReader;
import org.onrecord.ingest.write.Announcements;
import org.onrecord.ingest.write.IndexingBehind;
import org.onrecord.ingest.write.ItemWriter;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.store.PublicIds;
import org.onrecord.store.feed.StatementFeed;
import org.onrecord.text.article.Article;

import io.opentelemetry.api.trace.Tracer;

/** Imports files into the record: each with the reader that knows its kind, all through one writer. */
@ApplicationScoped
public class Imports {

    @Inject
    @Any
    Instance<RecordReader> readers;

    @Inject
    ArticleReader articles;

    @Inject
    SessionFactory sessions;

    @Inject
    PublicIds publicIds;

    @Inject
    KnownPeople knownPeople;

    @Inject
    ReviewSettings review;

    @Inject
    StatementFeed feed;

    @Inject
    Tracer tracer;

    /** For whoever counts what is imported. */
    @Inject
    Event<ImportReport> reports;

    /** One import at a time: two that match people at once would each make the same new person. */
    private final ReentrantLock running = new ReentrantLock();

    /**
     * Imports files and folders. What cannot be taken is reported and left out; the rest goes on. What the report counts
     * is durable and found by searches when this returns.
     *
     * @param actor who imports, for the history
     */
    public ImportReport run(List<Path> paths, String actor, ImportProgress progress) {
        return inTurn(actor, progress, run -> {
            List<RecordReader> inOrder = readers.stream().sorted(Comparator.comparing(RecordReader::namespace)).toList();
            ImportFiles files = ImportFiles.find(paths, inOrder);
            progress.planned(files.count());
            files.rejections().forEach(run::reject);
            files.byReader().forEach((reader, of) -> read(reader, of, run));
        });
    }

    /**
     * Imports one article that is at hand.
     *
     * @param actor who imports, for the history
     */
    public ArticleReport article(Article article, String actor) {
        AtomicReference<String> source = new AtomicReference<>();
        ImportReport report = inTurn(actor, ImportProgress.NONE, run -> {
            run.begin(articles.namespace());
            source.set(articles.read(article, knownPeople.load(), run));
            run.finish();
        });
        return new ArticleReport(source.get(), report);
    }

    private ImportReport inTurn(String actor, ImportProgress progress, Consumer<ImportRun> work) {
        running.lock();
        try {
            return ImportSpan.around(tracer, () -> run(actor, progress, work));
        } finally {
            running.unlock();
        }
    }

    private ImportReport run(String actor, ImportProgress progress, Consumer<ImportRun> work) {
        long begun = System.nanoTime();
        // Unless somebody waits for it, no batch waits until searches show it; the refresh at the end makes all visible.
        IndexingBehind indexing = new IndexingBehind();
        ItemWriter writer = new ItemWriter(sessions, publicIds, actor, review.bar(), indexing,
                new Announcements(feed, sessions, indexing));
        try (ImportRun run = new ImportRun(writer, progress)) {
            work.accept(run);
            indexing.await();
            refresh();
            ImportReport report = run.report(Duration.ofNanos(System.nanoTime() - begun));
            reports.fire(report);
            return report;
        }
    }

    private void read(RecordReader reader, List<Path> files, ImportRun run) {
        PeopleRegistry people = reader.matchesPeople() ? knownPeople.load() : new PeopleRegistry();
        run.begin(reader.namespace());
        try {
            reader.read(files, people, run);
        } catch (IOException e) {
            run.reject(new Rejection(reader.namespace(), 0, "UNREADABLE", "a file cannot be read: " + e.getMessage()));
        }
        run.finish();
    }

    private void refresh() {
        SearchMapping mapping = Search.mapping(sessions);
        mapping.scope(Object.class).workspace().flush();
        mapping.scope(Object.class).workspace().refresh();
    }
}
