package org.onrecord.api.observe;

import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.onrecord.store.journal.IndexLag;
import org.onrecord.store.journal.Journal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** Measures how far the index is behind the database, whenever somebody looks. */
@ApplicationScoped
public class IndexMeters {

    /** One look at the metrics asks the database once. */
    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final Logger LOG = Logger.getLogger(IndexMeters.class);

    @Inject
    MeterRegistry meters;

    @Inject
    Journal journal;

    private IndexLag last;
    private long read;

    void register(@Observes StartupEvent event) {
        register("onrecord.index.lag.documents", IndexLag::documents);
        register("onrecord.index.lag.seconds", IndexLag::seconds);
        register("onrecord.index.refused.documents", IndexLag::refused);
    }

    private void register(String name, ToDoubleFunction<IndexLag> part) {
        Gauge.builder(name, this, meters -> meters.lag(part)).strongReference(true).register(meters);
    }

    private synchronized double lag(ToDoubleFunction<IndexLag> part) {
        if (last == null || System.nanoTime() - read > FRESH_NANOS)
            last = current();
        return last == null ? Double.NaN : part.applyAsDouble(last);
    }

    private IndexLag current() {
        read = System.nanoTime();
        try {
            return journal.lag();
        } catch (IllegalStateException e) {
            LOG.debug("The lag of the index is not known.", e);
            return null;
        }
    }
}
