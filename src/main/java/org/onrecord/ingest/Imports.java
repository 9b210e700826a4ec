package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.onrecord.ingest.write.IndexingBehind;
import org.onrecord.ingest.write.ItemWriter;
import org.onrecord.match.PeopleRegistry;
import org.onrecord.store.PublicIds;

/** Imports files into the record: each with the reader that knows its kind, all through one writer. */
@ApplicationScoped
public class Imports {

    @Inject
    @Any
    Instance<RecordReader> readers;

    @Inject
    SessionFactory sessions;

    @Inject
    PublicIds publicIds;

    @Inject
    KnownPeople knownPeople;

    @Inject
    ReviewSettings review;

    /** One import at a time: two that match people at once would each make the same new person. */
    private final ReentrantLock running = new ReentrantLock();

    /**
     * Imports files and folders. What cannot be taken is reported and left out; the rest goes on. What the report counts
     * is durable and found by searches when this returns.
     *
     * @param actor who imports, for the history
     */
    public ImportReport run(List<Path> paths, String actor, ImportProgress progress) {
        running.lock();
        try {
            return importAll(paths, actor, progress);
        } finally {
            running.unlock();
        }
    }

    private ImportReport importAll(List<Path> paths, String actor, ImportProgress progress) {
        long begun = System.nanoTime();
        List<RecordReader> inOrder = readers.stream().sorted(Comparator.comparing(RecordReader::namespace)).toList();
        ImportFiles files = ImportFiles.find(paths, inOrder);
        progress.planned(files.count());
        // No batch waits until searches show it; the refresh at the end makes all of them visible.
        IndexingBehind indexing = new IndexingBehind();
        try (ImportRun run = new ImportRun(new ItemWriter(sessions, publicIds, actor, review.bar(), indexing), progress)) {
            files.rejections().forEach(run::reject);
            files.byReader().forEach((reader, of) -> read(reader, of, run));
            indexing.await();
            refresh();
            return run.report(Duration.ofNanos(System.nanoTime() - begun));
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
