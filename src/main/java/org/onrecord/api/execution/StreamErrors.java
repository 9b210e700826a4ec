package org.onrecord.api.execution;

import java.util.List;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.ErrorShape;
import org.onrecord.api.error.FaultHandler;

import graphql.GraphQLError;
import io.quarkus.security.AuthenticationFailedException;

/** What a subscriber is told of a fault that ended a subscription. */
public final class StreamErrors {

    private StreamErrors() {
    }

    /** The errors of the last answer; a fault of the service is in the log then. */
    public static List<GraphQLError> of(Throwable fault) {
        if (fault instanceof RequestRefused refusal)
            return refusal.errors();
        if (fault instanceof AuthenticationFailedException)
            return List.of(ErrorShape.error(ErrorCode.UNAUTHENTICATED, "The token is not valid any more."));
        return List.of(FaultHandler.error(fault));
    }
}
