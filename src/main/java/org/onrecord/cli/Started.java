package org.onrecord.cli;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready until {@code serve} has loaded what it loads at first: the port opens before that. */
@Readiness
@ApplicationScoped
public class Started implements HealthCheck {

    @ConfigProperty(name = "onrecord.serving", defaultValue = "false")
    boolean serving;

    private volatile boolean started;

    /** Tells that the service is ready. */
    void now() {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started").status(started || !serving).build();
    }
}
