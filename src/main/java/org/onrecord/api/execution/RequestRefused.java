package org.onrecord.api.execution;

import java.util.List;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.ErrorShape;

import graphql.GraphQLError;

/** That a request is not executed at all. Its message is for whoever wrote the request. */
public class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public RequestRefused(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** Why, for programs. */
    public ErrorCode code() {
        return code;
    }

    /** The same as the errors of an answer. */
    public List<GraphQLError> errors() {
        return List.of(ErrorShape.error(code, getMessage()));
    }
}
