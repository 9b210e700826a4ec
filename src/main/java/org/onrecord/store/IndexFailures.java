package org.onrecord.store;

import java.util.Optional;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.jboss.logging.Logger;

/**
 * Says in the log what fails in the background of Hibernate Search: in one line, without the trace that its own handler adds,
 * where the index is away. Whoever waits for the index is told by the journal.
 */
public class IndexFailures implements FailureHandler {

    private static final Logger LOG = Logger.getLogger(IndexFailures.class);

    @Override
    public void handle(FailureContext failure) {
        Optional<Outage> outage = Outage.of(failure.throwable());
        if (outage.isPresent())
            OutageLog.tell(outage.get(), failure.throwable());
        else
            LOG.errorf(failure.throwable(), "The index failed at: %s", failure.failingOperation());
    }

    @Override
    public void handle(EntityIndexingFailureContext failure) {
        handle((FailureContext) failure);
    }
}
