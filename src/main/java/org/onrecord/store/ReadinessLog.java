package org.onrecord.store;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.json.JsonObject;

import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

import io.smallrye.health.event.SmallRyeHealthStatusChangeEvent;

/**
 * Says in the log when whoever asks is first told that the service is not ready, and why, and when it is again. The framework
 * would say the former each time that somebody asks, every few seconds.
 */
@ApplicationScoped
class ReadinessLog {

    private static final Logger LOG = Logger.getLogger(ReadinessLog.class);

    void changed(@Observes @Readiness SmallRyeHealthStatusChangeEvent change) {
        if (change.health().isDown())
            LOG.warnf("The service is not ready: %s.", down(change.health().getPayload()));
        else
            LOG.info("The service is ready again.");
    }

    private static String down(JsonObject health) {
        return health.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("status").equals("DOWN")).map(check -> check.getString("name"))
                .collect(Collectors.joining(", "));
    }
}
