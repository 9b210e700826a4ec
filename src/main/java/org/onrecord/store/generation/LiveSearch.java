package org.onrecord.store.generation;

import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** Searches of the generation that is live. Those that do not go through this see all generations of the embedded index. */
public final class LiveSearch {

    private LiveSearch() {
    }

    /** The same search, of the generation that is live now. */
    public static <S extends SearchQueryOptionsStep<?, ?, ?, ?, ?, ?>> S of(S search) {
        EmbeddedIndex.searched().ifPresent(generation -> search.routing(generation.shard()));
        return search;
    }
}
