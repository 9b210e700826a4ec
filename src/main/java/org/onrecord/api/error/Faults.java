package org.onrecord.api.error;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jboss.logging.Logger;

import graphql.GraphQLError;
import graphql.language.SourceLocation;

/** Faults of the service: clients get an id, the log gets the id with everything else. */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    private static final int ID_LENGTH = 8;

    private Faults() {
    }

    /** The error that a client gets for a fault; the log has the fault. */
    public static GraphQLError logged(Throwable fault, List<SourceLocation> locations, List<Object> path) {
        String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
        LOG.errorf(fault, "fault %s at %s", id, path);
        return new CodedError("Something went wrong here. The log of the service has it under " + id + ".", locations, path,
                Map.of("code", ErrorCode.INTERNAL.name(), "id", id));
    }
}
