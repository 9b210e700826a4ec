package org.onrecord.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.record.Source;
import org.onrecord.store.generation.LiveSearch;
import org.onrecord.store.journal.IndexLag;
import org.onrecord.store.journal.Journal;

/**
 * Not ready where the index does not answer, and where it has been behind the database for too long: a search would find less
 * than there is. A few documents that the index refuses are no reason to answer nobody. While the next generation of it is
 * built, searches find all.
 */
@Readiness
@ApplicationScoped
public class IndexReady implements HealthCheck {

    /** A balancer asks every few seconds, and has to hear from one that is stuck. */
    private static final long PATIENCE_SECONDS = 2;

    private static final Logger LOG = Logger.getLogger(IndexReady.class);

    @Inject
    SessionFactory sessions;

    @Inject
    Reindexing reindexing;

    @Inject
    Journal journal;

    @ConfigProperty(name = "onrecord.index.max-lag")
    Duration maxLag;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("index").withData("building", reindexing.isRunning());
        try {
            IndexLag lag = PromptAnswer.of(journal::lag);
            return answer.withData("documentsBehind", lag.documents()).withData("secondsBehind", lag.seconds())
                    .withData("documentsRefused", lag.refused())
                    .status(lag.seconds() <= maxLag.toSeconds() && answers()).build();
        } catch (IllegalStateException e) {
            LOG.debug("The journal of the index does not answer.", e);
            return answer.down().build();
        }
    }

    private boolean answers() {
        try {
            sessions.inSession(session -> LiveSearch.of(Search.session(session).search(Source.class).where(f -> f.matchAll()))
                    .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS).fetchHits(1));
            return true;
        } catch (SearchException e) {
            LOG.debug("The index does not answer.", e);
            return false;
        }
    }
}
