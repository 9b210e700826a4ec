package org.onrecord.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hibernate.Session;
import org.onrecord.store.journal.DocumentKind;
import org.onrecord.store.journal.Journal;

/** Records whose documents in the index hold something of other records than their own, when that changes. */
public final class DependentDocuments {

    /** Rows updated by one statement of SQL. */
    private static final int ROWS = 1_000;

    private DependentDocuments() {
    }

    /**
     * Has the documents of records written again with the session's transaction. The records count as changed, for clients
     * that ask what has, and for whoever compares the index with the database.
     *
     * @param keys primary keys; however many they are, no record is loaded
     * @param at the time of the change
     */
    public static void changed(Session session, DocumentKind kind, Collection<Long> keys, Instant at) {
        List<Long> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += ROWS)
            session.createMutationQuery("update " + kind.entityName() + " e set e.updatedAt = :at where e.id in :keys")
                    .setParameter("at", at).setParameter("keys", all.subList(from, Math.min(all.size(), from + ROWS)))
                    .executeUpdate();
        Journal.note(session, kind, all);
    }

    /**
     * Has the statements written again that a source is quoted by. For whoever changes its publisher or credited agency:
     * Hibernate Search follows a statement to its sources, but not back.
     *
     * @param source primary key
     */
    public static void ofSource(Session session, long source, Instant at) {
        changed(session, DocumentKind.STATEMENT,
                session.createSelectionQuery("select distinct q.statement.id from Quotation q where q.source.id = :source",
                        Long.class).setParameter("source", source).list(),
                at);
    }
}
