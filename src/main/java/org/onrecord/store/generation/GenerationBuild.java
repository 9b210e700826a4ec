package org.onrecord.store.generation;

import java.util.function.LongConsumer;

/**
 * A generation of the index that is built aside, from its beginning to {@link #commit} or {@link #close}, whichever comes
 * first. Searches see nothing of it before it is committed.
 */
public interface GenerationBuild extends AutoCloseable {

    /**
     * Fills it from the database. A row that cannot be indexed is left out, and noted in the journal.
     *
     * @param indexed is told, from several threads, how many documents were added since it was last told
     * @throws org.hibernate.search.util.common.SearchException if the index or the database does not answer, or too many rows
     *         cannot be indexed
     * @throws IllegalStateException if the thread is interrupted meanwhile
     */
    void fill(LongConsumer indexed);

    /**
     * Brings in what was written meanwhile, and has searches see it from now on, all in one step. What was live is kept.
     */
    void commit();

    /** Gives it up, unless it is committed; what is live stays so. */
    @Override
    void close();
}
