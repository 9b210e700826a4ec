package org.onrecord.api.execution;

import java.util.List;
import java.util.Map;

import org.onrecord.access.TooOften;
import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.ErrorShape;

import graphql.GraphQLError;

/** That a request is not executed at all. Its message is for whoever wrote the request. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    private final transient Map<String, Object> details;

    public RequestRefused(ErrorCode code, String message) {
        this(code, message, Map.of());
    }

    private RequestRefused(ErrorCode code, String message, Map<String, Object> details) {
        super(message, null, false, false);
        this.code = code;
        this.details = details;
    }

    /** That who asks has to wait, for as many seconds as {@code extensions.retryAfter} says. */
    public static RequestRefused of(TooOften refused) {
        return new RequestRefused(ErrorCode.RATE_LIMITED, refused.message(), Map.of("retryAfter", refused.seconds()));
    }

    /** Why, for programs. */
    public ErrorCode code() {
        return code;
    }

    /** The same as the errors of an answer. */
    public List<GraphQLError> errors() {
        return List.of(ErrorShape.error(code, getMessage(), details));
    }
}
