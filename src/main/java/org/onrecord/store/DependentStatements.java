package org.onrecord.store;

import java.util.Collection;

import org.hibernate.Session;
import org.onrecord.store.journal.DocumentKind;
import org.onrecord.store.journal.Journal;

/** The statements whose documents in the index hold something of other records than their own. */
public final class DependentStatements {

    private DependentStatements() {
    }

    /**
     * Indexes again, with the session's transaction, the statements that these sources quote. For whoever changes the
     * publisher or the credited agency of a source: Hibernate Search follows a statement to its sources, but not back.
     *
     * @param sources primary keys
     */
    public static void reindex(Session session, Collection<Long> sources) {
        if (sources.isEmpty())
            return;
        Journal.note(session, DocumentKind.STATEMENT,
                session.createSelectionQuery("select distinct q.statement.id from Quotation q where q.source.id in :sources",
                        Long.class).setParameterList("sources", sources).list());
    }
}
