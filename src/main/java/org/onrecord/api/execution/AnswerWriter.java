package org.onrecord.api.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.SourceLocation;

/**
 * Writes answers as JSON, as the GraphQL specification has them: errors first, no data where nothing was executed, and
 * nothing in it that only the engine knows.
 */
public final class AnswerWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private AnswerWriter() {
    }

    /** An answer in UTF-8. */
    public static byte[] write(ExecutionResult answer) {
        return json(parts(answer));
    }

    /** An answer as values that JSON has, such as the payload of a message. */
    public static Map<String, Object> parts(ExecutionResult answer) {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (!answer.getErrors().isEmpty())
            parts.put("errors", errors(answer.getErrors()));
        if (answer.isDataPresent())
            parts.put("data", answer.getData());
        if (answer.getExtensions() != null)
            parts.put("extensions", answer.getExtensions());
        return parts;
    }

    /** Errors as values that JSON has. */
    public static List<Map<String, Object>> errors(List<GraphQLError> errors) {
        return errors.stream().map(AnswerWriter::error).toList();
    }

    private static Map<String, Object> error(GraphQLError error) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("message", error.getMessage());
        if (error.getLocations() != null && !error.getLocations().isEmpty())
            parts.put("locations", error.getLocations().stream().map(AnswerWriter::location).toList());
        if (error.getPath() != null)
            parts.put("path", error.getPath());
        parts.put("extensions", error.getExtensions());
        return parts;
    }

    private static Map<String, Integer> location(SourceLocation location) {
        return Map.of("line", location.getLine(), "column", location.getColumn());
    }

    /** The data of an answer alone. */
    public static byte[] writeData(ExecutionResult answer) {
        return json(answer.getData());
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer has a value that JSON has not", e);
        }
    }
}
