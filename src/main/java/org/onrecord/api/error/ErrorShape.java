package org.onrecord.api.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.jboss.logging.Logger;
import org.onrecord.api.observe.RequestIds;
import org.onrecord.search.InvalidQuery;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;

/**
 * Gives every error its code, and nothing that tells of the inside: what a request did wrong is said as it is, any other
 * fault becomes an id that is in the log.
 */
public class ErrorShape implements DataFetcherExceptionHandler {

    private static final Pattern CLASS_NAME = Pattern.compile("\\b(java|jakarta|org|io|graphql)\\.[a-z]+\\.");

    private static final Logger LOG = Logger.getLogger(ErrorShape.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", message(parameters.getException()))
                .path(parameters.getPath())
                .location(parameters.getSourceLocation())
                .extensions(extensions(parameters.getException()))
                .build();
        return CompletableFuture
                .completedFuture(DataFetcherExceptionHandlerResult.newResult(logged(error, parameters.getException())).build());
    }

    /** The answer to a request on which the service itself failed. */
    public static ExecutionResult fault(Throwable fault) {
        GraphQLError error = GraphqlErrorBuilder.newError().message("Something went wrong here.")
                .extensions(Map.of("code", ErrorCode.INTERNAL.name())).build();
        return ExecutionResult.newExecutionResult().addError(logged(error, fault)).build();
    }

    private static GraphQLError logged(GraphQLError error, Throwable fault) {
        if (!ErrorCode.INTERNAL.name().equals(error.getExtensions().get("code")))
            return error;
        String id = RequestIds.current();
        LOG.errorf(fault, "fault %s at %s", id, error.getPath());
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage() + " The log of the service has it under " + id + ".")
                .path(error.getPath())
                .locations(error.getLocations())
                .extensions(error.getExtensions())
                .build();
    }

    private static String message(Throwable fault) {
        Throwable known = known(fault);
        return known == null ? "Something went wrong here." : known.getMessage();
    }

    private static Map<String, Object> extensions(Throwable fault) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        Throwable known = known(fault);
        if (known instanceof ApiError error) {
            extensions.put("code", error.code().name());
            if (error.argument() != null)
                extensions.put("argument", error.argument());
        } else if (known instanceof InvalidQuery query) {
            extensions.put("code", query.code().name());
            extensions.put("argument", "query");
        } else {
            extensions.put("code", ErrorCode.INTERNAL.name());
        }
        return extensions;
    }

    /** The first in the chain of causes that says what the request did wrong, or null. */
    private static Throwable known(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause())
            if (t instanceof ApiError || t instanceof InvalidQuery)
                return t;
        return null;
    }

    /** The same answer with a code on each error: those of the GraphQL engine bring none. */
    public static ExecutionResult coded(ExecutionResult result) {
        if (result.getErrors().isEmpty())
            return result;
        return result.transform(changed -> changed.errors(coded(result.getErrors())));
    }

    private static List<GraphQLError> coded(List<GraphQLError> errors) {
        return errors.stream().map(ErrorShape::coded).toList();
    }

    private static GraphQLError coded(GraphQLError error) {
        if (error.getExtensions() != null && error.getExtensions().containsKey("code"))
            return error;
        if (namesOurClasses(error.getMessage()))
            return logged(coded(error, "Something went wrong here.", ErrorCode.INTERNAL),
                    new IllegalStateException(error.getMessage()));
        return coded(error, error.getMessage(), code(error));
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof InvalidSyntaxError)
            return ErrorCode.GRAPHQL_PARSE_FAILED;
        if (error instanceof RequestTooLarge)
            return ErrorCode.REQUEST_TOO_LARGE;
        // The only other check that aborts is that of the depth.
        return error instanceof AbortExecutionException ? ErrorCode.REQUEST_TOO_DEEP : ErrorCode.GRAPHQL_VALIDATION_FAILED;
    }

    private static GraphQLError coded(GraphQLError error, String message, ErrorCode code) {
        var coded = GraphqlErrorBuilder.newError().message("%s", message).extensions(Map.of("code", code.name()));
        if (error.getLocations() != null)
            coded.locations(error.getLocations());
        if (error.getPath() != null)
            coded.path(error.getPath());
        return coded.build();
    }

    /** The framework's own faults name Java classes, which tell clients nothing and others too much. */
    private static boolean namesOurClasses(String message) {
        return message == null || CLASS_NAME.matcher(message).find();
    }
}
