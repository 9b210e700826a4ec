package org.onrecord.store.generation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexer;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEnvironment;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.hibernate.search.util.common.SearchException;
import org.onrecord.store.journal.DocumentKind;

/**
 * Writes a document of each row into an index that is empty. It reads while others write: what they change meanwhile may or
 * may not be in it.
 *
 * @param merging whether to make one piece of the index at the end
 * @param indexed is told how many documents were added since it was last told
 */
record MassIndexing(SessionFactory sessions, boolean merging, LongConsumer indexed) implements MassIndexingMonitor {

    /** Documents loaded with one round of queries: as many as the sessions fetch in one batch. */
    static final int BATCH = 100;

    /**
     * True of every row. H2 lists keys by whichever index is smallest, so that rows would be read from all over the table;
     * asked so, it goes by the primary key.
     */
    private static final String ALL_BY_KEY = "e.id > 0";

    /**
     * Of the transaction in which the keys of all rows are read, which lasts as long as they are written: a million
     * statements take longer than any other may. The rows are read in others, a batch in each.
     */
    private static final int TIMEOUT_SECONDS = (int) TimeUnit.DAYS.toSeconds(30);

    /**
     * Each has a connection of the pool, which others need meanwhile. There are two at least, so that one reads while the
     * other writes.
     */
    static final int THREADS = Math.min(8, Math.max(2, Runtime.getRuntime().availableProcessors()));

    /**
     * @param environment prepares each thread that writes
     * @return primary keys of rows that failed, or were read together with one that did: each is to be written by itself
     * @throws SearchException if the index or the database does not answer, or too many rows fail
     * @throws IllegalStateException if the thread is interrupted meanwhile
     */
    Map<DocumentKind, Set<Long>> run(MassIndexingEnvironment environment) {
        RowFailures failures = new RowFailures();
        try (Session session = sessions.openSession()) {
            MassIndexer indexer = Search.session(session).massIndexer();
            Search.mapping(sessions).allIndexedEntities()
                    .forEach(entity -> indexer.type(entity.javaClass()).reindexOnly(ALL_BY_KEY));
            indexer.purgeAllOnStart(false)
                    .batchSizeToLoadObjects(BATCH)
                    .threadsToLoadObjects(THREADS)
                    .transactionTimeout(TIMEOUT_SECONDS)
                    .mergeSegmentsOnFinish(merging)
                    .environment(environment)
                    .monitor(this)
                    .failureHandler(failures)
                    // Those beyond are not reported one by one.
                    .failureFloodingThreshold(RowFailures.MOST + 1L)
                    .startAndWait();
        } catch (SearchException e) {
            if (!failures.areOfRows())
                throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the index was being built; run reindex again.", e);
        }
        return failures.refused();
    }

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
