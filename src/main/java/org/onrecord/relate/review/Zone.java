package org.onrecord.relate.review;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A stretch of the list that one index finds without looking at what stands before it.
 *
 * @param placed whether the condition speaks of the place in a source
 * @param condition by table, over its row {@code e}; null where the table has nothing in this stretch
 * @param order what the rows of a table are ordered by, each with its direction
 * @param parameters of the condition, by name
 */
record Zone(boolean placed, Function<ProposalTable, String> condition, String order, Map<String, Object> parameters) {

    static Zone of(String condition, String order, Object... parameters) {
        return new Zone(false, table -> condition, order, named(parameters));
    }

    /** Names and values in turn. */
    static Map<String, Object> named(Object... parameters) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2)
            named.put((String) parameters[i], parameters[i + 1]);
        return named;
    }
}
