package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.ingest.article.ArticleReader;
import org.onrecord.ingest.write.Announcements;
import org.onrecord.ingest.write.ItemWriter;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.store.PublicIds;
import org.onrecord.store.TurnTaken;
import org.onrecord.store.Turns;
import org.onrecord.store.feed.StatementFeed;
import org.onrecord.store.journal.IndexBehind;
import org.onrecord.store.journal.Journal;
import org.onrecord.store.journal.NewDocuments;
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
    Journal journal;

    @Inject
    Turns turns;

    @Inject
    Event<IndexBehind> behind;

    @Inject
    Tracer tracer;

    @ConfigProperty(name = "onrecord.import.patience")
    Duration articlePatience;

    /** For whoever counts what is imported. */
    @Inject
    Event<ImportReport> reports;

    private static final Logger LOG = Logger.getLogger(Imports.class);

    /** Far beyond what the changes of any import take; it ends at once where the index takes nothing. */
    private static final Duration AT_MOST = Duration.ofHours(1);

    /**
     * Imports files and folders. What cannot be taken is reported and left out; the rest goes on. What the report counts
     * is durable and found by searches when this returns.
     *
     * @param actor who imports, for the history
     */
    public ImportReport run(List<Path> paths, String actor, ImportProgress progress) {
        return imported(work -> turns.inTurn(Turns.Of.IMPORTING, work), actor, progress, AT_MOST, run -> {
            List<RecordReader> inOrder = readers.stream().sorted(Comparator.comparing(RecordReader::namespace)).toList();
            ImportFiles files = ImportFiles.find(paths, inOrder);
            progress.planned(files.count());
            files.rejections().forEach(run::reject);
            files.byReader().forEach((reader, of) -> read(reader, of, run));
        });
    }

    /**
     * Imports one article that is at hand. Where the index does not take it in time, {@link IndexBehind} is fired.
     *
     * @param actor who imports, for the history
     * @throws TurnTaken if other imports are running, and do not end soon
     */
    public ArticleReport article(Article article, String actor) {
        AtomicReference<String> source = new AtomicReference<>();
        ImportReport report = imported(work -> turns.inTurn(Turns.Of.IMPORTING, articlePatience, work), actor,
                ImportProgress.NONE, journal.patience(), run -> {
                    run.begin(articles.namespace());
                    source.set(articles.read(article, knownPeople.load(), run));
                    run.finish();
                });
        return new ArticleReport(source.get(), report);
    }

    /** An import whose items are written, which searches may not show yet. */
    private record Written(ImportRun run, long begun) {
    }

    private interface Turn {
        Written take(Supplier<Written> work);
    }

    /**
     * Others have their turn while searches come to show what was written.
     *
     * @param patience how long it waits at its end for searches to show all of it
     */
    private ImportReport imported(Turn turn, String actor, ImportProgress progress, Duration patience,
            Consumer<ImportRun> work) {
        return ImportSpan.around(tracer, () -> shown(turn.take(() -> write(actor, progress, patience, work)), patience));
    }

    /** Waits for its documents: they hold a connection, of which many articles at once would take all. */
    private Written write(String actor, ImportProgress progress, Duration patience, Consumer<ImportRun> work) {
        long begun = System.nanoTime();
        // Unless somebody waits for it, no batch waits until searches show it; the refresh at the end makes all visible.
        NewDocuments news = journal.newDocuments();
        ItemWriter writer = new ItemWriter(sessions, publicIds, actor, review.bar(), news::write,
                new Announcements(feed, sessions, news, journal));
        try (ImportRun run = new ImportRun(batch -> turns.inTurn(Turns.Of.REFERRING, () -> writer.write(batch)), progress)) {
            work.accept(run);
            news.await(patience);
            return new Written(run, begun);
        }
    }

    private ImportReport shown(Written written, Duration patience) {
        boolean shown = isShown(patience);
        if (!shown)
            behind.fire(new IndexBehind());
        ImportReport report = written.run.report(Duration.ofNanos(System.nanoTime() - written.begun), !shown);
        reports.fire(report);
        return report;
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

    /** What the index does not take stays in the journal: the import is done all the same. */
    private boolean isShown(Duration patience) {
        if (!journal.settle(patience))
            return false;
        try {
            Search.mapping(sessions).scope(Object.class).workspace().refresh();
            return true;
        } catch (SearchException e) {
            LOG.debug("The index does not answer.", e);
            return false;
        }
    }
}
