package org.onrecord.api.limit;

import java.util.List;
import java.util.Map;

import graphql.language.BooleanValue;
import graphql.language.Value;
import graphql.language.VariableReference;

/**
 * A field of an operation with what it costs and what is selected below it.
 *
 * @param key its name in the answer
 * @param cost beyond the 1 of every field
 * @param objectCost what each object that it gives costs beyond its fields
 * @param rows how many rows it gives; null where it is no list
 * @param below the fields of what it gives
 * @param alternatives each a set of conditions under which it is answered; empty where it always is
 * @param costly whether it or anything below costs more than its fields
 */
record CostNode(String key, Amount cost, int objectCost, Amount rows, List<CostNode> below,
        List<List<Condition>> alternatives, boolean costly) {

    /** Nothing that is answered comes near; it keeps products from overflowing. */
    private static final long MANY = 1_000_000_000;

    /** Something that the variables of a request may decide. */
    @FunctionalInterface
    interface Amount {
        int in(Map<String, Object> variables);
    }

    /**
     * {@code @include} or {@code @skip}.
     *
     * @param value a literal or a variable
     */
    record Condition(boolean include, Value<?> value) {

        private boolean holds(Map<String, Object> variables) {
            Object given = value instanceof VariableReference variable ? variables.get(variable.getName())
                    : value instanceof BooleanValue literal && literal.isValue();
            return Boolean.TRUE.equals(given) == include;
        }
    }

    /** What it costs at most, with lists as long as they may be. */
    long requested(Map<String, Object> variables) {
        if (!isAnswered(variables))
            return 0;
        long each = objectCost;
        for (CostNode field : below)
            each += field.requested(variables);
        long given = rows == null ? each : rows.in(variables) * (1 + each);
        return Math.min(MANY, 1 + cost.in(variables) + given);
    }

    private boolean isAnswered(Map<String, Object> variables) {
        if (alternatives.isEmpty())
            return true;
        return alternatives.stream().anyMatch(all -> all.stream().allMatch(condition -> condition.holds(variables)));
    }

    /** What it cost beyond its fields and rows, given what it gave. */
    long beyondFields(Object value, Map<String, Object> variables) {
        return costly ? cost.in(variables) + beyondFieldsWithin(value, variables) : 0;
    }

    private long beyondFieldsWithin(Object value, Map<String, Object> variables) {
        long sum = 0;
        if (value instanceof Iterable<?> list) {
            for (Object row : list)
                sum += beyondFieldsWithin(row, variables);
        } else if (value instanceof Map<?, ?> object) {
            sum = objectCost;
            for (CostNode field : below)
                if (field.costly && object.containsKey(field.key))
                    sum += field.beyondFields(object.get(field.key), variables);
        }
        return sum;
    }
}
