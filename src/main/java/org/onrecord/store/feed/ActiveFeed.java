package org.onrecord.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.onrecord.record.Statement;
import org.onrecord.store.ActiveStore;
import org.onrecord.store.Turns;

/** Knows which feed the active store has, once, so that everything else injects a plain {@link StatementFeed}. */
@ApplicationScoped
class ActiveFeed {

    @Produces
    @ApplicationScoped
    StatementFeed feed(ActiveStore store, Turns turns, SessionFactory sessions) {
        return store.isEmbedded()
                ? new LocalFeed()
                : new SharedFeed(store::connection, turns,
                        () -> Search.mapping(sessions).scope(Statement.class).workspace().refresh());
    }

    void stop(@Disposes StatementFeed feed) {
        if (feed instanceof SharedFeed shared)
            shared.close();
    }
}
