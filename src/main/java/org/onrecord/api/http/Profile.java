package org.onrecord.api.http;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.ErrorShape;
import org.onrecord.api.execution.RequestRefused;
import org.onrecord.api.execution.UnreadableRequest;

import graphql.ExecutionResult;

/** By which text of GraphQL over HTTP answers are told; they differ in media types and in status codes. */
enum Profile {

    /**
     * As the audits of graphql-http check it, and as clients have it: JSON unless a client asks for more, and with JSON the
     * status 200 for every request that could be read.
     */
    AUDIT {
        @Override
        MediaType usual() {
            return MediaType.JSON;
        }

        @Override
        MediaType told(MediaType chosen, int status) {
            return chosen;
        }

        @Override
        int notExecuted(boolean parsed, MediaType chosen) {
            return chosen == MediaType.JSON ? OK : BAD_REQUEST;
        }

        @Override
        int partial(MediaType chosen) {
            return OK;
        }

        @Override
        int wrongParts() {
            return BAD_REQUEST;
        }
    },

    /**
     * The specification, edition September 2026 (sections 5.1 and 5.4): what a client that knows only JSON is told of an
     * error is typed as what it is.
     */
    SPECIFICATION {
        @Override
        MediaType usual() {
            return MediaType.GRAPHQL_RESPONSE;
        }

        @Override
        MediaType told(MediaType chosen, int status) {
            return status < 300 ? chosen : MediaType.GRAPHQL_RESPONSE;
        }

        @Override
        int notExecuted(boolean parsed, MediaType chosen) {
            return parsed ? UNPROCESSABLE : BAD_REQUEST;
        }

        /** The code is defined only together with the type (section 6.1). */
        @Override
        int partial(MediaType chosen) {
            return chosen == MediaType.GRAPHQL_RESPONSE ? PARTIAL_SUCCESS : OK;
        }

        @Override
        int wrongParts() {
            return UNPROCESSABLE;
        }
    };

    private static final int OK = 200;
    private static final int PARTIAL_SUCCESS = 294;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NOT_ACCEPTABLE = 406;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int FAULT = 500;
    static final int UNAVAILABLE = 503;

    /** What is given where a client accepts anything. */
    abstract MediaType usual();

    /** What an answer is declared as, where another was chosen. */
    abstract MediaType told(MediaType chosen, int status);

    /**
     * The status where a request was read, but its operation not executed.
     *
     * @param parsed whether its document is GraphQL at all
     */
    abstract int notExecuted(boolean parsed, MediaType chosen);

    /** The status of an answer with data and errors. */
    abstract int partial(MediaType chosen);

    /** The status of JSON that is no request. */
    abstract int wrongParts();

    /** The status of an answer by the engine. */
    int status(ExecutionResult answer, MediaType chosen) {
        if (ErrorShape.isUnavailable(answer))
            return UNAVAILABLE;
        if (answer.isDataPresent())
            return answer.getErrors().isEmpty() ? OK : partial(chosen);
        Object code = answer.getErrors().get(0).getExtensions().get("code");
        if (ErrorCode.INTERNAL.name().equals(code))
            return FAULT;
        return notExecuted(!ErrorCode.GRAPHQL_PARSE_FAILED.name().equals(code), chosen);
    }

    /** The status of a refusal to execute anything. */
    int status(RequestRefused refusal, MediaType chosen) {
        if (refusal instanceof UnreadableRequest)
            return BAD_REQUEST;
        return switch (refusal.code()) {
            case BODY_TOO_LARGE -> TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE -> UNSUPPORTED;
            case NOT_ACCEPTABLE, NEEDS_EVENT_STREAM -> NOT_ACCEPTABLE;
            case METHOD_NOT_ALLOWED -> METHOD_NOT_ALLOWED;
            case DOCUMENT_NOT_TRUSTED -> FORBIDDEN;
            case UNAUTHENTICATED -> UNAUTHORIZED;
            case DATABASE_UNAVAILABLE -> UNAVAILABLE;
            case PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_HASH_MISMATCH -> notExecuted(true, chosen);
            default -> wrongParts();
        };
    }
}
