package org.onrecord.access;

/** A token could not be created or revoked; the message says why, for the operator. */
public class TokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    TokenRefused(String message) {
        super(message);
    }
}
