package org.onrecord.store;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.hibernate.SessionFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;
import org.onrecord.record.Source;
import org.onrecord.store.generation.LiveSearch;

/** Not ready where the index does not answer. While the next generation of it is built, searches find all that there is. */
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

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index").status(answers()).withData("building", reindexing.isRunning()).build();
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
