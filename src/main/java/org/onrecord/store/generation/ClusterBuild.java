package org.onrecord.store.generation;

import java.util.List;
import java.util.function.LongConsumer;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.schema.management.SearchSchemaManager;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEnvironment;
import org.onrecord.store.journal.JournalFollower;

/** Fills the indexes that this process reads and writes, which nobody else does yet. */
abstract class ClusterBuild implements GenerationBuild {

    /** However fast others write, at some time they have to wait. */
    private static final int MOST_ROUNDS = 1_000;

    private static final Runnable NOTHING = () -> {
    };

    private static final MassIndexingEnvironment ANYWHERE = new MassIndexingEnvironment() {

        @Override
        public void beforeExecution(Context context) {
            // A process writes to one generation only.
        }

        @Override
        public void afterExecution(Context context) {
            // So there is nothing to put back.
        }
    };

    private final SessionFactory sessions;
    private final JournalFollower journal;
    /** Whether searches may go by it: who moves aliases and hears nothing does not know. */
    private boolean mayBeLive;
    private boolean committed;

    ClusterBuild(SessionFactory sessions, JournalFollower journal, String name) {
        this.sessions = sessions;
        this.journal = journal;
        schema().dropAndCreate();
        journal.begin(name);
    }

    /**
     * The servers merge by themselves. A forced merge may take longer than the client waits, and its one large segment is
     * merged no more, whatever is deleted from it.
     */
    @Override
    public void fill(LongConsumer indexed) {
        new MassIndexing(sessions, false, indexed).run(ANYWHERE)
                .forEach((kind, keys) -> journal.bringIn(kind, List.copyOf(keys)));
    }

    @Override
    public void commit() {
        for (int round = 0; round < MOST_ROUNDS && journal.bringIn(); round++)
            continue;
        journal.last(() -> Search.mapping(sessions).scope(Object.class).workspace().refresh(), () -> {
            mayBeLive = true;
            show();
        });
        committed = true;
    }

    /** Has searches see it, in one step. */
    abstract void show();

    /** What may be live is not given up: the next build, or the next start, removes it if it is not. */
    @Override
    public void close() {
        try {
            // Where the lock was lost that kept others waiting, they may have written before the aliases were moved. Only while
            // they wait again: what they write to a live index meanwhile could be replaced by something older.
            if (mayBeLive && !committed)
                journal.last(NOTHING, NOTHING);
        } finally {
            journal.end();
            if (!mayBeLive)
                giveUp();
        }
    }

    /** It stays incomplete. */
    abstract void giveUp();

    SearchSchemaManager schema() {
        return Search.mapping(sessions).scope(Object.class).schemaManager();
    }
}
