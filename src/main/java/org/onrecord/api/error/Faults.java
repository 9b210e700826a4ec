package org.onrecord.api.error;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jboss.logging.Logger;
import org.onrecord.api.observe.RequestIds;
import org.onrecord.store.Outage;
import org.onrecord.store.OutageLog;

import graphql.GraphQLError;
import graphql.language.SourceLocation;

/** Faults of the service: clients get the id of their request, the log has it with everything else. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private Faults() {
    }

    /**
     * The error that a client gets for a fault; the log has the fault. Where the fault is that something which the service
     * stands on is away, the error says so, and the log says it once for all who ask meanwhile.
     */
    public static GraphQLError logged(Throwable fault, List<SourceLocation> locations, List<Object> path) {
        Optional<Outage> outage = Outage.of(fault);
        if (outage.isPresent())
            return unavailable(outage.get(), fault, locations, path);
        String id = RequestIds.current();
        LOG.errorf(fault, "fault %s at %s", id, path);
        return new CodedError("Something went wrong here. The log of the service has it under " + id + ".", locations, path,
                Map.of("code", ErrorCode.INTERNAL.name(), "id", id));
    }

    private static GraphQLError unavailable(Outage outage, Throwable fault, List<SourceLocation> locations,
            List<Object> path) {
        OutageLog.tell(outage, fault);
        return new CodedError(outage.message(), locations, path, Map.of("code", ErrorCode.valueOf(outage.code()).name()));
    }
}
