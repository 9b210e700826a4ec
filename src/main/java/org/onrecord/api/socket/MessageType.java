package org.onrecord.api.socket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of message of graphql-transport-ws. */
enum MessageType {

    CONNECTION_INIT,
    CONNECTION_ACK,
    PING,
    PONG,
    SUBSCRIBE,
    NEXT,
    ERROR,
    COMPLETE;

    private final String text = name().toLowerCase(Locale.ROOT);

    /** As messages have it. */
    String text() {
        return text;
    }

    static Optional<MessageType> of(Object text) {
        return Arrays.stream(values()).filter(type -> type.text.equals(text)).findFirst();
    }

    /** Whether it is about one operation, which it names. */
    boolean hasId() {
        return this == SUBSCRIBE || this == NEXT || this == ERROR || this == COMPLETE;
    }
}
