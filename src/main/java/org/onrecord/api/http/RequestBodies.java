package org.onrecord.api.http;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.onrecord.api.error.ErrorCode;
import org.onrecord.api.error.OperationRefused;
import org.onrecord.api.limit.DocumentReader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import graphql.language.SourceLocation;
import io.vertx.core.buffer.Buffer;

/** Reads bodies as GraphQL over HTTP asks for them. */
final class RequestBodies {

    /** As many documents as front ends have; those that parsed once are not parsed again here. */
    private static final int REMEMBERED = 1000;

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<String> parsed = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    private final DocumentReader reader;

    RequestBodies(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Why a body is no request.
     *
     * @param location in the document; null where it is not the document's fault
     */
    record Problem(ErrorCode code, String message, SourceLocation location) {

        static Problem ofRequest(String message) {
            return new Problem(ErrorCode.BAD_REQUEST, message, null);
        }
    }

    /** What is wrong with a body; null where nothing is. */
    Problem problem(Buffer body) {
        if (body == null || body.length() == 0)
            return Problem.ofRequest("The request has no body.");
        try {
            return shape(JSON.readTree(body.getBytes()));
        } catch (JsonProcessingException e) {
            return Problem.ofRequest("The body of the request is not JSON" + at(e) + ".");
        } catch (IOException e) {
            return Problem.ofRequest("The body of the request cannot be read.");
        }
    }

    private Problem shape(JsonNode body) {
        if (!body.isObject())
            return Problem.ofRequest("The body of a request is one JSON object.");
        JsonNode query = body.path("query");
        if (!query.isTextual() || query.textValue().isBlank())
            return Problem.ofRequest("query: a GraphQL document is needed, as a string.");
        if (!isNullOr(body.path("operationName"), body.path("operationName").isTextual()))
            return Problem.ofRequest("operationName: it is a string.");
        if (!isNullOr(body.path("variables"), body.path("variables").isObject()))
            return Problem.ofRequest("variables: they are an object.");
        if (!isNullOr(body.path("extensions"), body.path("extensions").isObject()))
            return Problem.ofRequest("extensions: they are an object.");
        return document(query.textValue());
    }

    private static boolean isNullOr(JsonNode value, boolean right) {
        return right || value.isMissingNode() || value.isNull();
    }

    private Problem document(String document) {
        if (parsed.contains(document))
            return null;
        try {
            reader.read(document);
            parsed.add(document);
            return null;
        } catch (OperationRefused e) {
            return new Problem(ErrorCode.valueOf(String.valueOf(e.getExtensions().get("code"))), e.getMessage(),
                    e.getLocations() == null ? null : e.getLocations().get(0));
        }
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null ? ""
                : ", from line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
    }
}
