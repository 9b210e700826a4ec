package org.onrecord.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.hibernate.search.util.common.SearchTimeoutException;
import org.onrecord.record.Deadline;
import org.onrecord.search.InvalidQuery;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/**
 * Makes errors of what goes wrong while fields are fetched: what a request did wrong is said as it is, any other fault
 * becomes an id that is in the log.
 */
public class FaultHandler implements DataFetcherExceptionHandler {

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult(error(parameters)).build());
    }

    /** The error of what fails before, or between, the fields of an answer. */
    public static GraphQLError error(Throwable fault) {
        Throwable known = known(fault);
        return known == null ? Faults.logged(fault, null, null)
                : new CodedError(known.getMessage(), null, null, extensions(known));
    }

    private static GraphQLError error(DataFetcherExceptionHandlerParameters parameters) {
        List<Object> path = parameters.getPath().toList();
        Throwable fault = parameters.getException();
        Throwable known = known(fault);
        if (known != null)
            return new CodedError(known.getMessage(), List.of(parameters.getSourceLocation()), path, extensions(known));
        Deadline deadline = parameters.getDataFetchingEnvironment().getGraphQlContext().get(Deadline.class);
        // What is cancelled fails in whatever way; the answer says once for all of it that its time was up.
        if (deadline != null && (deadline.hasPassed() || isLate(fault)))
            return OperationRefused.late(deadline.limit());
        return Faults.logged(fault, List.of(parameters.getSourceLocation()), path);
    }

    /** A search gives up a little early rather than late. */
    private static boolean isLate(Throwable fault) {
        return fault != null && (fault instanceof SearchTimeoutException || isLate(fault.getCause()));
    }

    private static Map<String, Object> extensions(Throwable known) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", known instanceof ApiError error ? error.code().name() : ((InvalidQuery) known).code().name());
        String argument = known instanceof ApiError error ? error.argument() : "query";
        if (argument != null)
            extensions.put("argument", argument);
        return extensions;
    }

    /** The first in the chain of causes that says what the request did wrong, or null. */
    private static Throwable known(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause())
            if (t instanceof ApiError || t instanceof InvalidQuery)
                return t;
        return null;
    }
}
