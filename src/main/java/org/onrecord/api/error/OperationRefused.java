package org.onrecord.api.error;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.language.SourceLocation;

/** That an operation is not executed, as the error that its answer has; the message is for whoever wrote the request. */
public class OperationRefused extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceLocation> locations;

    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    /**
     * @param locations where in the document; empty where it is no single place
     */
    public OperationRefused(ErrorCode code, String message, List<SourceLocation> locations) {
        super(message);
        this.locations = List.copyOf(locations);
        extensions.put("code", code.name());
    }

    /**
     * That something goes beyond a limit.
     *
     * @param limit the limit, which programs find in {@code extensions.limit}
     * @param message must say the number too
     */
    public static OperationRefused overLimit(ErrorCode code, long limit, String message) {
        OperationRefused refused = new OperationRefused(code, message, List.of());
        refused.extensions.put("limit", limit);
        return refused;
    }

    /** That a query took longer than is waited for. */
    public static OperationRefused late(Duration limit) {
        return overLimit(ErrorCode.TIMEOUT, limit.toMillis(), "The query took longer than " + limit.toMillis()
                + " ms and was cancelled. Ask for less of it at once.");
    }

    /** Null where there are none, since a list of none is no value of {@code locations}. */
    @Override
    public List<SourceLocation> getLocations() {
        return locations.isEmpty() ? null : locations;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }

    /** What is refused is no fault of the service, so that nobody needs to know where. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
