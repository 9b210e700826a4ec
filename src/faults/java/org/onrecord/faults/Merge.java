package org.onrecord.faults;

import java.io.IOException;
import java.util.Map;

/** One record becomes another of its kind. */
interface Merge extends Change {

    /** The mutation that does it. */
    String mutation();

    /** The public id of the one that ceases to be. */
    String mergedId();

    /** The public id of the one that stays. */
    String intoId();

    @Override
    default String name() {
        return mutation() + " " + mergedId();
    }

    @Override
    default Answer make(Client curator) throws IOException, InterruptedException {
        return curator.ask("mutation($merged: ID!, $into: ID!, $reason: String!) { done: " + mutation()
                + "(input: {merged: $merged, into: $into, reason: $reason}) { userErrors { code } } }",
                Map.of("merged", mergedId(), "into", intoId(), "reason", name()));
    }
}
