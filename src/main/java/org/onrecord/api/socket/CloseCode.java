package org.onrecord.api.socket;

/**
 * Why the service closes a connection: the codes of graphql-transport-ws, two of RFC 6455, 7.4.1, and one of the registry that
 * it began.
 */
enum CloseCode {

    GOING_AWAY(1001),
    MESSAGE_TOO_BIG(1009),
    TRY_AGAIN_LATER(1013),
    BAD_REQUEST(4400),
    UNAUTHORIZED(4401),
    FORBIDDEN(4403),
    SUBPROTOCOL_NOT_ACCEPTABLE(4406),
    CONNECTION_INITIALISATION_TIMEOUT(4408),
    SUBSCRIBER_ALREADY_EXISTS(4409),
    TOO_MANY_INITIALISATION_REQUESTS(4429);

    private final short number;

    CloseCode(int number) {
        this.number = (short) number;
    }

    short number() {
        return number;
    }
}
