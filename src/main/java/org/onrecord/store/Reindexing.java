package org.onrecord.store;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.onrecord.store.generation.GenerationBuild;
import org.onrecord.store.generation.Generations;

/** Builds the indexes anew from the database, and tends them after bulk writes. */
@ApplicationScoped
public class Reindexing {

    @Inject
    SessionFactory sessions;

    @Inject
    Generations generations;

    private final AtomicInteger running = new AtomicInteger();

    /**
     * Builds the next generation of the index aside, from the database, and has searches see it once it is whole. They find
     * all that there is meanwhile, and so they do if this fails. A row that cannot be indexed is left out, and noted in the
     * journal.
     *
     * @param indexed is told, from several threads, how many documents were added since it was last told
     * @throws org.hibernate.search.util.common.SearchException if the index or the database does not answer, or too many rows
     *         cannot be indexed
     * @throws IllegalStateException if another thread is at it, or the thread is interrupted meanwhile
     */
    public void rebuild(LongConsumer indexed) {
        rebuild(generations::begin, indexed);
    }

    /** As {@link #rebuild}, in a process that is about to serve, where there is no index that can be searched. */
    public void rebuildAtStart(LongConsumer indexed) {
        rebuild(generations::beginAtStart, indexed);
    }

    private void rebuild(Supplier<GenerationBuild> begin, LongConsumer indexed) {
        running.incrementAndGet();
        try (GenerationBuild build = begin.get()) {
            build.fill(indexed);
            build.commit();
        } finally {
            running.decrementAndGet();
        }
    }

    /** How many records there are to index. */
    public long records() {
        return sessions.fromSession(session -> Search.mapping(sessions).allIndexedEntities().stream()
                .mapToLong(entity -> session
                        .createSelectionQuery("select count(*) from " + entity.jpaName(), Long.class)
                        .getSingleResult())
                .sum());
    }

    /**
     * Has searches see the generation again that was live before; it lacks what was written since.
     *
     * @throws org.onrecord.store.generation.GenerationRefused if that cannot be
     */
    public void rollBack() {
        generations.rollBack();
    }

    /**
     * Drops the generation that is kept.
     *
     * @throws org.onrecord.store.generation.GenerationRefused if there is none, or one is being built
     */
    public void discardKept() {
        generations.discardKept();
    }

    /** Whether this process is building the next generation of the index. */
    public boolean isRunning() {
        return running.get() > 0;
    }

    /** Deletes the indexes, of all generations, and makes empty ones. */
    void recreate() {
        Search.mapping(sessions).scope(Object.class).schemaManager().dropAndCreate();
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
}
