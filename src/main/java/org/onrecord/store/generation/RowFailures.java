package org.onrecord.store.generation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEntityFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureHandler;
import org.jboss.logging.Logger;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;
import org.onrecord.store.journal.DocumentKind;

/**
 * Tells apart what the mass indexer reports as failures, once it has written all else. Rows that somebody removed after it
 * had listed them, and before it read them, need no document. Rows that cannot be read, or that the index refuses, with those
 * that were read together with them, are to be tried once more, each by itself. With anything else, the build has failed.
 */
final class RowFailures implements MassIndexingFailureHandler {

    /** Reports at most, of one document that is refused, or of a batch that cannot be read: more are no fault of rows. */
    static final int MOST = 1_000;

    /** How Hibernate Search says that an entity was not there any more: "operations require a non-null entity". */
    private static final String GONE = "HSEARCH700088";

    private static final Logger LOG = Logger.getLogger(RowFailures.class);

    // Guarded by this: several threads report.
    private final Map<DocumentKind, Set<Long>> refused = new EnumMap<>(DocumentKind.class);
    private int reports;
    private boolean any;
    private boolean failed;

    /** Whether rows are all that failed, and not too many. */
    synchronized boolean areOfRows() {
        return any && !failed && reports <= MOST;
    }

    /** Primary keys of the rows that are to be tried once more. */
    synchronized Map<DocumentKind, Set<Long>> refused() {
        return new EnumMap<>(refused);
    }

    @Override
    public synchronized void handle(MassIndexingFailureContext failure) {
        any = true;
        failed = true;
        Optional<Outage> outage = Outage.of(failure.throwable());
        if (outage.isPresent())
            OutageLog.tell(outage.get(), failure.throwable());
        else
            LOG.errorf(failure.throwable(), "The index failed at: %s", failure.failingOperation());
    }

    @Override
    public synchronized void handle(MassIndexingEntityFailureContext failure) {
        any = true;
        if (String.valueOf(failure.throwable().getMessage()).contains(GONE))
            return;
        if (Outage.of(failure.throwable()).isPresent() || failure.failingEntityReferences().isEmpty()) {
            handle((MassIndexingFailureContext) failure);
            return;
        }
        reports++;
        failure.failingEntityReferences().forEach(this::refused);
        LOG.debugf(failure.throwable(), "Rows that are tried again: %s", failure.failingEntityReferences());
    }

    private void refused(EntityReference row) {
        refused.computeIfAbsent(DocumentKind.named(row.name()).orElseThrow(), kind -> new TreeSet<>()).add((Long) row.id());
    }
}
