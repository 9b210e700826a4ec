package org.onrecord.store.journal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.hibernate.Session;
import org.hibernate.search.engine.backend.common.spi.MultiEntityOperationExecutionReport;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.orm.automaticindexing.spi.AutomaticIndexingQueueEventSendingPlan;
import org.hibernate.search.mapper.pojo.work.spi.PojoIndexingQueueEventPayload;

/**
 * What one transaction changed, as Hibernate Search reports it, until it is noted in the journal before the commit. Of what
 * exactly changed nothing is kept: a document is always written whole, from the database.
 */
final class JournalPlan implements AutomaticIndexingQueueEventSendingPlan {

    /** Something that changed. */
    private record Changed(String entityName, Object key) {
    }

    private final Session session;
    private final Set<Changed> changes = new LinkedHashSet<>();

    JournalPlan(Session session) {
        this.session = session;
    }

    @Override
    public void append(String entityName, Object identifier, String serializedId, PojoIndexingQueueEventPayload payload) {
        changes.add(new Changed(entityName, identifier));
    }

    @Override
    public void discard() {
        changes.clear();
    }

    /** Fails the transaction where the journal cannot be written. */
    @Override
    public CompletableFuture<MultiEntityOperationExecutionReport> sendAndReport(OperationSubmitter submitter) {
        if (session.isOpen())
            send(session);
        else
            try (Session same = session.sessionWithOptions().connection().autoClose(false).openSession()) {
                send(same);
            }
        return CompletableFuture.completedFuture(MultiEntityOperationExecutionReport.builder().build());
    }

    private void send(Session open) {
        Map<DocumentKind, Set<Long>> documents = new DocumentOwners(open).of(changes, Changed::entityName, Changed::key);
        changes.clear();
        open.doWork(connection -> {
            JournalTable journal = new JournalTable(connection);
            for (Map.Entry<DocumentKind, Set<Long>> ofKind : documents.entrySet())
                journal.insert(ofKind.getKey(), ofKind.getValue());
        });
    }
}
