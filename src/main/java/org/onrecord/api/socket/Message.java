package org.onrecord.api.socket;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A message of graphql-transport-ws.
 *
 * @param id of the operation that it is about; null where it is about none
 * @param payload values as JSON has them; null where there is none
 */
record Message(MessageType type, String id, Object payload) {

    /** UTF-16 units. Ids are kept as long as their operations, and are UUIDs or numbers as clients make them. */
    static final int LONGEST_ID = 256;

    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws InvalidMessage if it is no message */
    static Message read(String text) {
        Map<?, ?> parts = object(json(text), "A message");
        MessageType type = MessageType.of(parts.get("type"))
                .orElseThrow(() -> new InvalidMessage("The type of the message is none that is known."));
        Object payload = parts.get("payload");
        if (type == MessageType.SUBSCRIBE || payload != null)
            object(payload, "The payload");
        return new Message(type, type.hasId() ? id(parts.get("id")) : null, payload);
    }

    private static Object json(String text) {
        try {
            return JSON.readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new InvalidMessage("A message is JSON.");
        }
    }

    private static Map<?, ?> object(Object value, String whose) {
        if (value instanceof Map<?, ?> object)
            return object;
        throw new InvalidMessage(whose + " is a JSON object.");
    }

    private static String id(Object value) {
        if (value instanceof String id && !id.isEmpty() && id.length() <= LONGEST_ID)
            return id;
        throw new InvalidMessage("The id is a string of 1 to " + LONGEST_ID + " characters.");
    }

    /** What the payload of a message that was read has under a name; null if it has none. */
    Object payload(String name) {
        return payload instanceof Map<?, ?> object ? object.get(name) : null;
    }

    /** The message as it is sent. */
    String write() {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (id != null)
            parts.put("id", id);
        parts.put("type", type.text());
        if (payload != null)
            parts.put("payload", payload);
        try {
            return JSON.writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer has a value that JSON has not", e);
        }
    }
}
