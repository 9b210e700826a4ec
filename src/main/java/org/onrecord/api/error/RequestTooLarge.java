package org.onrecord.api.error;

import graphql.execution.AbortExecutionException;

/** A request that could have more fields in its answer than are answered. */
class RequestTooLarge extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    RequestTooLarge(int most) {
        super("The request could have more than " + most
                + " fields in its answer: ask for smaller pages, or for fewer lists within lists.");
    }
}
