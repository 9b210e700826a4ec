package org.onrecord.api.limit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * How much the variables of a request hold.
 *
 * @param length UTF-16 units of all texts, names of fields among them
 * @param values those of lists and objects one by one, and the lists and objects themselves
 * @param depth lists and objects around the innermost value
 */
record VariablesSize(long length, int values, int depth) {

    private record Held(Object value, int depth) {
    }

    /** Without recursion: values nest as deep as somebody likes. */
    static VariablesSize of(Map<String, Object> variables) {
        long length = 0;
        int values = 0;
        int depth = 0;
        Deque<Held> left = new ArrayDeque<>();
        variables.values().forEach(value -> left.push(new Held(value == null ? "" : value, 0)));
        while (!left.isEmpty()) {
            Held held = left.pop();
            values++;
            depth = Math.max(depth, held.depth);
            if (held.value instanceof CharSequence text)
                length += text.length();
            for (Object value : within(held.value))
                left.push(new Held(value == null ? "" : value, held.depth + 1));
            if (held.value instanceof Map<?, ?> object)
                length += object.keySet().stream().mapToLong(name -> name.toString().length()).sum();
        }
        return new VariablesSize(length, values, depth);
    }

    private static Collection<?> within(Object value) {
        if (value instanceof Collection<?> list)
            return list;
        return value instanceof Map<?, ?> object ? object.values() : List.of();
    }
}
