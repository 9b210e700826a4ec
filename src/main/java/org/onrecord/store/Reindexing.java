package org.onrecord.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;

/** Builds the indexes anew from the database, and tends them after bulk writes. */
@ApplicationScoped
public class Reindexing {

    /** Documents loaded with one round of queries: as many as the sessions fetch in one batch. */
    private static final int BATCH = 100;

    @Inject
    SessionFactory sessions;

    private final AtomicInteger running = new AtomicInteger();

    /**
     * Empties all indexes and fills them from the database. Searches find less while it runs.
     *
     * @param indexed is told, from several threads, how many documents were added since it was last told
     * @throws org.hibernate.search.util.common.SearchException if anything could not be indexed, after the rest was
     * @throws IllegalStateException if the thread is interrupted meanwhile; the indexes are incomplete then
     */
    public void rebuild(LongConsumer indexed) {
        running.incrementAndGet();
        try (Session session = sessions.openSession()) {
            Search.session(session).massIndexer()
                    .dropAndCreateSchemaOnStart(true)
                    .batchSizeToLoadObjects(BATCH)
                    .threadsToLoadObjects(Math.max(2, Runtime.getRuntime().availableProcessors()))
                    .mergeSegmentsOnFinish(true)
                    .monitor(new Progress(indexed))
                    .startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the indexes were being built; run reindex again.", e);
        } finally {
            running.decrementAndGet();
        }
    }

    /** Whether this process is building the indexes anew, so that searches find less than there is. */
    public boolean isRunning() {
        return running.get() > 0;
    }

    /** Makes the indexes that are not there, empty. One that is there is left alone, whatever it is like. */
    public void createMissing() {
        Search.mapping(sessions).scope(Object.class).schemaManager().createIfMissing();
    }

    /**
     * Makes sure that the indexes are such as the mapping wants them.
     *
     * @throws org.hibernate.search.util.common.SearchException if they are not
     */
    public void validate() {
        Search.mapping(sessions).scope(Object.class).schemaManager().validate();
    }

    /** Merges what a bulk write left in many small pieces, so that searches stay fast. */
    public void merge() {
        workspace(SearchWorkspace::mergeSegments);
    }

    /** Makes all that was written so far durable. */
    public void flush() {
        workspace(SearchWorkspace::flush);
    }

    /** Makes all that was written so far visible to searches. */
    public void refresh() {
        workspace(SearchWorkspace::refresh);
    }

    private void workspace(Consumer<SearchWorkspace> work) {
        sessions.inSession(session -> work.accept(Search.session(session).workspace()));
    }

    /** Passes on how many documents were added. */
    private record Progress(LongConsumer indexed) implements MassIndexingMonitor {

        @Override
        public void documentsAdded(long increment) {
            indexed.accept(increment);
        }

        @Override
        public void documentsBuilt(long increment) {
            // Only what is in the index counts.
        }

        @Override
        public void entitiesLoaded(long increment) {
            // Only what is in the index counts.
        }

        @Override
        public void indexingCompleted() {
            // The caller waits for it.
        }
    }
}
