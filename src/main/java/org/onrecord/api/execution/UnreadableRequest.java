package org.onrecord.api.execution;

import org.onrecord.api.error.ErrorCode;

/** That what was sent is not even JSON in UTF-8, let alone a request. */
public class UnreadableRequest extends RequestRefused {

    private static final long serialVersionUID = 1L;

    UnreadableRequest(String message) {
        super(ErrorCode.BAD_REQUEST, message);
    }
}
