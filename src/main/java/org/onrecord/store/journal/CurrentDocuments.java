package org.onrecord.store.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.Outage;
import org.onrecord.store.journal.DocumentWriter.Document;

/** Writes documents as their records are now, whatever the journal has of them. */
public final class CurrentDocuments {

    /** Documents loaded with one round of queries: as many as the sessions fetch in one batch, twice. */
    private static final int PAGE = 200;

    private static final Logger LOG = Logger.getLogger(CurrentDocuments.class);

    private CurrentDocuments() {
    }

    /**
     * Writes documents, and removes those whose records are gone; returns when the index has taken that, which makes it
     * neither durable nor found by searches. A document that it refuses is noted in the journal by the transaction of the
     * session, to be tried again by whoever works that off.
     *
     * @param keys primary keys of the records
     * @throws IllegalStateException if the index does not answer
     */
    public static void write(Session session, DocumentKind kind, List<Long> keys) {
        DocumentWriter writer = new DocumentWriter(session);
        send(session, kind, keys, writer);
        writer.completion(DocumentWriter.PATIENCE_SECONDS).join();
        Set<Document> failed = writer.failed();
        if (failed.isEmpty())
            return;
        if (!writer.unanswered().isEmpty())
            throw new IllegalStateException("the index did not take " + failed.size() + " documents", writer.failure());
        LOG.warnf("The index refused %d of %d documents (%s); they are noted, and will be tried again.", failed.size(),
                writer.size(), writer.failure());
        session.doWork(connection -> new JournalTable(connection).refused(kind, failed.stream().map(Document::key).toList()));
    }

    static void send(Session session, DocumentKind kind, List<Long> keys, DocumentWriter writer) {
        for (int from = 0; from < keys.size(); from += PAGE)
            sendPage(session, kind, keys.subList(from, Math.min(keys.size(), from + PAGE)), writer);
    }

    private static void sendPage(Session session, DocumentKind kind, List<Long> page, DocumentWriter writer) {
        try {
            send(kind, page, session
                    .createSelectionQuery("from " + kind.entityName() + " e where e.id in :keys", kind.entity())
                    .setParameter("keys", page).list(), writer);
        } catch (RuntimeException e) {
            refuse(session, kind, page, e, writer);
        }
        session.clear();
    }

    private static void send(DocumentKind kind, List<Long> keys, List<? extends RecordEntity> found, DocumentWriter writer) {
        Set<Long> missing = new HashSet<>(keys);
        for (RecordEntity entity : found) {
            writer.write(kind, entity);
            missing.remove(entity.getId());
        }
        missing.forEach(key -> writer.delete(kind, key));
    }

    /** A row that cannot be read takes no others along; a database that does not answer is no fault of any row. */
    private static void refuse(Session session, DocumentKind kind, List<Long> page, RuntimeException reason,
            DocumentWriter writer) {
        if (Outage.of(reason).isPresent())
            throw reason;
        session.clear();
        if (page.size() == 1)
            writer.refuse(kind, page.get(0), reason);
        else
            page.forEach(key -> sendPage(session, kind, List.of(key), writer));
    }
}
