package org.onrecord.store.journal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.hibernate.Session;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.backend.work.execution.OperationSubmitter;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.spi.BatchMappingContext;
import org.hibernate.search.mapper.pojo.model.spi.PojoRawTypeIdentifier;
import org.hibernate.search.mapper.pojo.route.DocumentRouteDescriptor;
import org.hibernate.search.mapper.pojo.route.DocumentRoutesDescriptor;
import org.hibernate.search.mapper.pojo.work.spi.PojoIndexer;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.Outage;

/**
 * Writes documents to the index at once, past the indexing plan of the session, which would only note them in the journal.
 * Nothing is durable or found by searches for it: see {@link IndexSettling}. Used by one thread.
 */
final class DocumentWriter {

    /** Beyond the time that the client of the search server waits for an answer. */
    static final int PATIENCE_SECONDS = 45;

    /** The one shard that there is. */
    private static final DocumentRoutesDescriptor ANYWHERE = DocumentRoutesDescriptor.of(DocumentRouteDescriptor.of(null));

    /** A document, by the record that it is of. */
    record Document(DocumentKind kind, Long key) {
    }

    private final BatchMappingContext mapping;
    private final PojoIndexer indexer;
    private final Map<Document, CompletableFuture<?>> sent = new LinkedHashMap<>();

    /** @param session that the entities are of, still open */
    DocumentWriter(Session session) {
        this.mapping = (BatchMappingContext) Search.mapping(session.getSessionFactory());
        this.indexer = mapping.sessionContext(session).createIndexer();
    }

    /** Builds the document of an entity as it is now, and sends it. */
    void write(DocumentKind kind, RecordEntity entity) {
        send(kind, entity.getId(), () -> indexer.addOrUpdate(type(kind), null, null, entity, DocumentCommitStrategy.NONE,
                DocumentRefreshStrategy.NONE, OperationSubmitter.blocking()));
    }

    /** Removes a document, whether or not there is one. */
    void delete(DocumentKind kind, Long key) {
        send(kind, key, () -> indexer.delete(type(kind), key, ANYWHERE, DocumentCommitStrategy.NONE,
                DocumentRefreshStrategy.NONE, OperationSubmitter.blocking()));
    }

    /** What cannot even be read counts as refused, so that it stands in the way of nothing else. */
    void refuse(DocumentKind kind, Long key, RuntimeException reason) {
        sent.put(new Document(kind, key), CompletableFuture.failedFuture(reason));
    }

    /** Nor does what cannot be built. */
    private void send(DocumentKind kind, Long key, Supplier<CompletableFuture<?>> work) {
        CompletableFuture<?> future;
        try {
            future = work.get();
        } catch (RuntimeException e) {
            future = CompletableFuture.failedFuture(e);
        }
        sent.put(new Document(kind, key), future);
    }

    private PojoRawTypeIdentifier<?> type(DocumentKind kind) {
        return mapping.typeContextProvider().byEntityName().getOrFail(kind.entityName()).typeIdentifier();
    }

    /** Completed, however it went, when the index has dealt with all that was sent, or its time is over. */
    CompletableFuture<Void> completion(int patienceSeconds) {
        return CompletableFuture.allOf(sent.values().toArray(CompletableFuture[]::new))
                .orTimeout(patienceSeconds, TimeUnit.SECONDS).exceptionally(failure -> null);
    }

    /** How many were sent. */
    int size() {
        return sent.size();
    }

    /** What was sent and is not known to be in the index. */
    Set<Document> failed() {
        Set<Document> failed = new HashSet<>();
        sent.forEach((document, future) -> {
            if (!future.isDone() || future.isCompletedExceptionally())
                failed.add(document);
        });
        return failed;
    }

    /**
     * Primary keys of the records whose documents a search server may write at any time, since it did not say that it has, or
     * has not.
     */
    Map<DocumentKind, Set<Long>> unanswered() {
        Map<DocumentKind, Set<Long>> unanswered = new EnumMap<>(DocumentKind.class);
        sent.forEach((document, future) -> {
            if (!future.isDone() || future.isCompletedExceptionally() && Outage.of(failure(future)).isPresent())
                unanswered.computeIfAbsent(document.kind(), kind -> new TreeSet<>()).add(document.key());
        });
        return unanswered;
    }

    /** Why the first of those failed; null if it is only late. */
    Throwable failure() {
        return sent.values().stream().filter(CompletableFuture::isCompletedExceptionally).findFirst()
                .map(DocumentWriter::failure).orElse(null);
    }

    private static Throwable failure(CompletableFuture<?> failed) {
        return failed.handle((none, failure) -> failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure).join();
    }
}
