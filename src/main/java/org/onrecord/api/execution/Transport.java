package org.onrecord.api.execution;

import java.util.EnumSet;
import java.util.Set;

import org.onrecord.api.error.ErrorCode;

import graphql.language.OperationDefinition.Operation;

/** What a request came by, and which operations may come by it. */
public enum Transport {

    /** One request, one answer. */
    POST(EnumSet.of(Operation.QUERY, Operation.MUTATION)),
    /** A method that is safe, says HTTP: it changes nothing. */
    GET(EnumSet.of(Operation.QUERY)),
    /** Server-sent events. */
    EVENT_STREAM(EnumSet.allOf(Operation.class)),
    /** Server-sent events, by a method that is safe. */
    EVENT_STREAM_BY_GET(EnumSet.of(Operation.QUERY, Operation.SUBSCRIPTION)),
    WEB_SOCKET(EnumSet.allOf(Operation.class)),
    /** The service asks itself. */
    INTERNAL(EnumSet.of(Operation.QUERY));

    private final Set<Operation> operations;

    Transport(Set<Operation> operations) {
        this.operations = operations;
    }

    /** @throws RequestRefused if such an operation cannot come by this */
    void check(Operation operation) {
        if (operations.contains(operation))
            return;
        if (operation == Operation.SUBSCRIPTION)
            throw new RequestRefused(ErrorCode.NEEDS_EVENT_STREAM,
                    "A subscription has many answers: ask for it over a WebSocket, or accept text/event-stream.");
        throw new RequestRefused(ErrorCode.METHOD_NOT_ALLOWED, "A mutation is sent by POST.");
    }
}
