package org.onrecord.store.generation;

import java.util.function.LongConsumer;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEnvironment;

/** The one generation of the indexes on the search servers: they are emptied and filled where they are. */
public final class ClusterGenerations implements Generations {

    private final SessionFactory sessions;

    public ClusterGenerations(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public GenerationBuild begin() {
        Search.mapping(sessions).scope(Object.class).schemaManager().dropAndCreate();
        return new InPlace(sessions);
    }

    @Override
    public void rollBack() {
        throw noneKept();
    }

    @Override
    public void discardKept() {
        throw noneKept();
    }

    private static GenerationRefused noneKept() {
        return new GenerationRefused("No other index is kept than the one that is searched.");
    }

    private record InPlace(SessionFactory sessions) implements GenerationBuild {

        private static final MassIndexingEnvironment ANYWHERE = new MassIndexingEnvironment() {

            @Override
            public void beforeExecution(Context context) {
                // There is one index to write to.
            }

            @Override
            public void afterExecution(Context context) {
                // Nor is anything to be put back.
            }
        };

        @Override
        public void fill(LongConsumer indexed) {
            new MassIndexing(sessions, indexed).run(ANYWHERE);
        }

        @Override
        public void commit() {
            // It is seen as it grows.
        }

        @Override
        public void close() {
            // There is nothing to go back to.
        }
    }
}
