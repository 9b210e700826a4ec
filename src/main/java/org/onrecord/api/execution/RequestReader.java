package org.onrecord.api.execution;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.onrecord.api.error.ErrorCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads requests from JSON, with the parts that GraphQL over HTTP gives them. What is null counts as missing; what has
 * another name is ignored, since the specification reserves such names for later.
 */
public final class RequestReader {

    static final String QUERY = "query";
    static final String DOCUMENT_ID = "documentId";
    static final String OPERATION_NAME = "operationName";
    static final String VARIABLES = "variables";
    static final String EXTENSIONS = "extensions";

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RequestReader() {
    }

    /**
     * Reads a body in UTF-8.
     *
     * @throws UnreadableRequest if it is not UTF-8 or not JSON
     * @throws RequestRefused if it is not a request
     */
    public static GraphQLRequest read(byte[] body) {
        if (body.length == 0)
            throw new UnreadableRequest("The request has no body.");
        Object read = json(decoded(body), "The body of the request");
        if (read instanceof List)
            throw new RequestRefused(ErrorCode.BATCHING_NOT_SUPPORTED,
                    "Requests are answered one at a time: send each by itself, over one connection.");
        if (!(read instanceof Map<?, ?> parts))
            throw refused("The body of a request is one JSON object.");
        return read(parts);
    }

    /**
     * Reads what was read from JSON already, such as the payload of a message.
     *
     * @throws RequestRefused if it is not a request
     */
    public static GraphQLRequest read(Map<?, ?> parts) {
        return request(text(parts, QUERY), text(parts, DOCUMENT_ID), text(parts, OPERATION_NAME), object(parts, VARIABLES),
                object(parts, EXTENSIONS));
    }

    /**
     * Reads the parameters of a URL, decoded. Variables and extensions are JSON in them.
     *
     * @throws RequestRefused if they are not a request
     */
    public static GraphQLRequest readParameters(Map<String, String> parameters) {
        return request(parameters.get(QUERY), parameters.get(DOCUMENT_ID), parameters.get(OPERATION_NAME),
                jsonObject(parameters, VARIABLES), jsonObject(parameters, EXTENSIONS));
    }

    private static GraphQLRequest request(String query, String documentId, String operationName,
            Map<String, Object> variables, Map<String, Object> extensions) {
        String document = query == null || query.isBlank() ? null : query;
        String name = documentId == null || documentId.isEmpty() ? null : documentId;
        if (document == null && name == null && !extensions.containsKey(DocumentName.PERSISTED_QUERY))
            throw refused("query: a GraphQL document is needed, as a string.");
        return new GraphQLRequest(document, name, operationName, variables, extensions);
    }

    private static String text(Map<?, ?> parts, String name) {
        Object value = parts.get(name);
        if (value == null || value instanceof String)
            return (String) value;
        throw refused(name + ": it is a string.");
    }

    private static Map<String, Object> object(Map<?, ?> parts, String name) {
        return object(parts.get(name), name);
    }

    private static Map<String, Object> jsonObject(Map<String, String> parameters, String name) {
        String text = parameters.get(name);
        return object(text == null || text.isEmpty() ? null : json(text, name), name);
    }

    @SuppressWarnings("unchecked") // objects of JSON have strings as names
    private static Map<String, Object> object(Object value, String name) {
        if (value == null)
            return Map.of();
        if (value instanceof Map)
            return (Map<String, Object>) value;
        throw refused(name + ": it is an object.");
    }

    private static Object json(String text, String whose) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new UnreadableRequest(whose + " is not JSON" + at(e) + ".");
        }
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableRequest("The body of the request is not UTF-8.");
        }
    }

    private static RequestRefused refused(String message) {
        return new RequestRefused(ErrorCode.BAD_REQUEST, message);
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? ""
                : ", from line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    }
}
