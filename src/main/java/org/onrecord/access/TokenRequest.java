package org.onrecord.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A request to be known by a token. */
final class TokenRequest extends BaseAuthenticationRequest {

    private final String token;

    TokenRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
