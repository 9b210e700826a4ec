package org.onrecord.store.generation;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEntityFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureHandler;
import org.jboss.logging.Logger;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

/**
 * Tells rows that somebody removed after the mass indexer had listed them, and before it read them, from true failures: it
 * reports either as a failure, once it has written all the others. What is gone needs no document.
 */
final class RemovedRows implements MassIndexingFailureHandler {

    /** How Hibernate Search says that an entity was not there any more: "operations require a non-null entity". */
    private static final String GONE = "HSEARCH700088";

    private static final Logger LOG = Logger.getLogger(RemovedRows.class);

    private final AtomicLong gone = new AtomicLong();
    private final AtomicBoolean failed = new AtomicBoolean();

    /** Whether rows that were gone are all that failed. */
    boolean areAll() {
        return gone.get() > 0 && !failed.get();
    }

    @Override
    public void handle(MassIndexingFailureContext failure) {
        failed.set(true);
        Optional<Outage> outage = Outage.of(failure.throwable());
        if (outage.isPresent())
            OutageLog.tell(outage.get(), failure.throwable());
        else
            LOG.errorf(failure.throwable(), "The index failed at: %s", failure.failingOperation());
    }

    @Override
    public void handle(MassIndexingEntityFailureContext failure) {
        if (String.valueOf(failure.throwable().getMessage()).contains(GONE))
            gone.incrementAndGet();
        else
            handle((MassIndexingFailureContext) failure);
    }
}
