package org.onrecord.api.execution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

import graphql.ExecutionResult;

/** Writes answers as JSON, as the GraphQL specification has them: errors first, and no data where nothing was executed. */
public final class AnswerWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private AnswerWriter() {
    }

    /** An answer in UTF-8. */
    public static byte[] write(ExecutionResult answer) {
        return json(answer.toSpecification());
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
