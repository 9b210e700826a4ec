package org.onrecord.api;

import java.util.List;

import org.onrecord.api.type.UserError;
import org.onrecord.api.type.UserErrorCode;

/** That something is wrong with the input of a mutation; clients get it as data. */
final class InputRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient UserError error;

    InputRefused(UserErrorCode code, String field, String message) {
        super(message);
        this.error = new UserError(code, List.of("input", field), message);
    }

    UserError error() {
        return error;
    }
}
