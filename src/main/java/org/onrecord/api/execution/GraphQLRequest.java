package org.onrecord.api.execution;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request as the GraphQL specification means it, whichever transport it came by. Read by {@link RequestReader}.
 *
 * @param document the text of the document; null where the request names one that is kept
 * @param documentId the name of a document that is kept; null where the request brings its document
 * @param operationName which operation of the document; null where it says nothing
 * @param variables by their names, never null; values as JSON has them: null, Boolean, Number, String, List and Map
 * @param extensions what the request says beyond the specification, never null; values likewise
 */
public record GraphQLRequest(String document, String documentId, String operationName, Map<String, Object> variables,
        Map<String, Object> extensions) {

    public GraphQLRequest {
        variables = unmodifiable(variables);
        extensions = unmodifiable(extensions);
    }

    /** A request for the only operation of a document. */
    public static GraphQLRequest of(String document, Map<String, Object> variables) {
        return new GraphQLRequest(document, null, null, variables, Map.of());
    }

    /** The same request with the document that it names. */
    public GraphQLRequest withDocument(String text) {
        return new GraphQLRequest(text, documentId, operationName, variables, extensions);
    }

    /** Null is a value in JSON, so that {@code Map.copyOf} does not fit. */
    private static Map<String, Object> unmodifiable(Map<String, Object> values) {
        return values == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
