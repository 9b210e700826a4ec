package org.onrecord.api.error;

/**
 * The codes that clients find in {@code extensions.code} of an error. They are part of the API: none is ever renamed.
 * A search adds those of its query language.
 */
public enum ErrorCode {
    /** The request is no GraphQL request: its body is not JSON, or lacks or mistakes one of the parts of a request. */
    BAD_REQUEST,
    /** The body is larger than is read. */
    BODY_TOO_LARGE,
    /** The body is of another kind than JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE,
    /** None of the kinds of answer that are accepted can be given. */
    NOT_ACCEPTABLE,
    /** A list of requests where one is taken at a time. */
    BATCHING_NOT_SUPPORTED,
    /** A mutation by a method that must change nothing, or a method that is none of GraphQL's. */
    METHOD_NOT_ALLOWED,
    /** A subscription by a transport that carries one answer. */
    NEEDS_EVENT_STREAM,
    /** A document was named, by its hash or otherwise, that is not kept here: send the document. */
    PERSISTED_QUERY_NOT_FOUND,
    /** A document came with a hash that is not its own. */
    PERSISTED_QUERY_HASH_MISMATCH,
    /** Only documents that the operator keeps are executed, and this is none of them. */
    DOCUMENT_NOT_TRUSTED,
    /** The document is no GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document or its variables do not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** The document has more characters than are read. */
    DOCUMENT_TOO_LONG,
    /** The document has more tokens than are read. */
    TOO_MANY_TOKENS,
    /** A string in the document is longer than is read there; a variable has room for it. */
    LITERAL_TOO_LONG,
    /** The document defines more fragments than are read. */
    TOO_MANY_FRAGMENTS,
    /** The document nests deeper than is answered. */
    REQUEST_TOO_DEEP,
    /** What the document asks of the schema nests deeper, or goes round more often, than is answered. */
    INTROSPECTION_TOO_DEEP,
    /** The document selects more fields than are answered. */
    TOO_MANY_FIELDS,
    /** The document selects fields again and again that it has at that place already. */
    TOO_MANY_REPEATED_FIELDS,
    /** The document has more aliases than are answered. */
    TOO_MANY_ALIASES,
    /** The document has more directives than are answered. */
    TOO_MANY_DIRECTIVES,
    /** The variables have more text than is read for a query. */
    VARIABLES_TOO_LARGE,
    /** The variables have more values than are read. */
    TOO_MANY_VALUES,
    /** The variables have lists and objects within each other, more than are read. */
    VARIABLES_TOO_DEEP,
    /** What the document asks for may cost more than is answered: the sizes of lists within lists multiply. */
    REQUEST_TOO_LARGE,
    /** The query took longer than is waited for; all that it had begun was cancelled. */
    TIMEOUT,
    /** A text that is no id of this service. */
    BAD_ID,
    /** An id of another kind of thing than is asked for. */
    WRONG_KIND,
    /** More ids than one request may have. */
    TOO_MANY_IDS,
    /** A cursor that this list, in this order, never gave out. */
    BAD_CURSOR,
    /** Paging arguments that contradict each other. */
    BAD_PAGING,
    /** A page that is too small or too large. */
    BAD_PAGE_SIZE,
    /** A text that is no partial date. */
    BAD_DATE,
    /** A text that is no point in time. */
    BAD_TIME,
    /** A text that is no language tag. */
    BAD_LANGUAGE,
    /** Arguments that are missing, contradict each other or are out of bounds. */
    BAD_ARGUMENT,
    /** More subscriptions than a connection, or the service, carries at once. */
    TOO_MANY_SUBSCRIPTIONS,
    /** A subscription that took its events too slowly was ended; what it missed is in the record. */
    SUBSCRIPTION_TOO_SLOW,
    /** A subscription was ended since the service may have missed something of it; what it missed is in the record. */
    SUBSCRIPTION_INTERRUPTED,
    /** Needs a token. */
    UNAUTHENTICATED,
    /** The token does not allow it. */
    FORBIDDEN,
    /** Too many requests or operations from one address, or with one token; the extension retryAfter says how long to wait. */
    RATE_LIMITED,
    /** Another import is running, and takes long: ask again when it is done. */
    IMPORT_RUNNING,
    /** The database does not answer, or has no connection left: ask again soon. */
    DATABASE_UNAVAILABLE,
    /** Searches are not answered, what is asked for by its id is: ask again soon. */
    SEARCH_UNAVAILABLE,
    /** A fault of the service; the log has the details under the id in the message. */
    INTERNAL
}
