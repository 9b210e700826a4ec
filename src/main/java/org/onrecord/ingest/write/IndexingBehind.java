package org.onrecord.ingest.write;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

/**
 * Writes a batch to the index while the next one is written to the database: each of them waits for the one before it, so
 * the index is never more than a batch behind. Nothing is made durable for a batch by itself, which would leave a small
 * segment of each index to be merged: whoever imports flushes the index at the end, and a process that dies before builds
 * it anew (see {@link org.onrecord.store.IndexGuard}). Written to by one thread.
 */
public final class IndexingBehind implements IndexingPlanSynchronizationStrategy {

    private CompletableFuture<? extends SearchIndexingPlanExecutionReport> last;
    private Throwable failure;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.indexingFutureHandler(this::follow);
    }

    /** Called at the end of a transaction, where an exception would be lost. */
    private void follow(CompletableFuture<? extends SearchIndexingPlanExecutionReport> next) {
        join();
        last = next;
    }

    private void join() {
        if (last == null)
            return;
        try {
            last.join().throwable().ifPresent(this::failed);
        } catch (CompletionException e) {
            failed(e.getCause());
        }
        last = null;
    }

    private void failed(Throwable cause) {
        if (failure == null)
            failure = cause;
    }

    /**
     * Waits until the index has dealt with all of it so far.
     *
     * @return whether it took all
     */
    boolean isTaken() {
        join();
        return failure == null;
    }

    /**
     * Waits until the index has taken all of it; durable it is with the next flush.
     *
     * @throws IllegalStateException if the index refused something
     */
    public void await() {
        join();
        if (failure != null)
            throw new IllegalStateException("the index could not be written; mend what is wrong, then run reindex", failure);
    }
}
