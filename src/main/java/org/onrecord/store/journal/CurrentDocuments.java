package org.onrecord.store.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.Session;
import org.onrecord.record.RecordEntity;

/** Writes documents as their records are now, whatever the journal has of them. */
public final class CurrentDocuments {

    /** Documents loaded with one round of queries: as many as the sessions fetch in one batch, twice. */
    private static final int PAGE = 200;

    private CurrentDocuments() {
    }

    /**
     * Writes documents, and removes those whose records are gone; returns when the index has taken that, which makes it
     * neither durable nor found by searches.
     *
     * @param keys primary keys of the records
     * @throws IllegalStateException if the index refuses any of it
     */
    public static void write(Session session, DocumentKind kind, List<Long> keys) {
        DocumentWriter writer = new DocumentWriter(session);
        send(session, kind, keys, writer);
        writer.completion(DocumentWriter.PATIENCE_SECONDS).join();
        if (!writer.failed().isEmpty())
            throw new IllegalStateException("the index refused " + writer.failed().size() + " documents", writer.failure());
    }

    static void send(Session session, DocumentKind kind, List<Long> keys, DocumentWriter writer) {
        for (int from = 0; from < keys.size(); from += PAGE) {
            List<Long> page = keys.subList(from, Math.min(keys.size(), from + PAGE));
            Set<Long> missing = new HashSet<>(page);
            for (RecordEntity entity : session
                    .createSelectionQuery("from " + kind.entityName() + " e where e.id in :keys", kind.entity())
                    .setParameter("keys", page).list()) {
                writer.write(kind, entity);
                missing.remove(entity.getId());
            }
            missing.forEach(key -> writer.delete(kind, key));
            session.clear();
        }
    }
}
