package org.onrecord.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a service answered.
 *
 * @param status of HTTP
 * @param body null where it is no JSON
 * @param retryAfter the header, where there is one
 * @param took from sending the request to having all of the answer
 */
record Answer(int status, JsonNode body, Optional<String> retryAfter, Duration took) {

    /** A value below {@code data}, by the names on the way to it separated by slashes; a missing node if there is none. */
    JsonNode data(String path) {
        return body == null ? MissingNode.getInstance() : body.at("/data/" + path);
    }

    /** The codes of its errors. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        if (body != null)
            body.path("errors").forEach(error -> codes.add(error.at("/extensions/code").asText("none")));
        return codes;
    }

    /** Whether everything that was asked for was answered. */
    boolean isWhole() {
        return status == 200 && body != null && !body.has("errors");
    }

    /** The answer, if it is whole. */
    Answer whole() {
        if (!isWhole())
            throw new IllegalStateException("the answer is not whole: " + this);
        return this;
    }
}
