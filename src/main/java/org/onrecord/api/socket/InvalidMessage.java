package org.onrecord.api.socket;

/** That a message is none of the protocol's; the text says why, to whoever sent it. */
final class InvalidMessage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidMessage(String message) {
        super(message, null, false, false);
    }
}
