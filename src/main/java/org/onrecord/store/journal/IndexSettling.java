package org.onrecord.store.journal;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.onrecord.store.ActiveStore;

/**
 * Makes durable, and found by searches, what the index has taken. A search server has what it acknowledged in its log on
 * disk; Lucene in process has it on disk only once it is flushed.
 */
@ApplicationScoped
class IndexSettling {

    @Inject
    SessionFactory sessions;

    @Inject
    ActiveStore store;

    /** @throws RuntimeException if the index cannot be written */
    void settle(Collection<DocumentKind> kinds) {
        keep(kinds);
        SearchWorkspace workspace = workspace(kinds);
        workspace.refresh();
    }

    /** Makes it durable only. */
    void keep(Collection<DocumentKind> kinds) {
        if (store.isEmbedded())
            workspace(kinds).flush();
    }

    private SearchWorkspace workspace(Collection<DocumentKind> kinds) {
        return Search.mapping(sessions).scope(kinds.stream().map(DocumentKind::entity).toList()).workspace();
    }
}
