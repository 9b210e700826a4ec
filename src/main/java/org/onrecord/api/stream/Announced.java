package org.onrecord.api.stream;

import java.util.ArrayList;
import java.util.List;

import org.onrecord.store.feed.RecordedStatement;

/**
 * Statements that were announced together, as many as are searched at once. All subscriptions share it, and it is equal to
 * itself only.
 */
final class Announced {

    /** Few enough that nobody waits long for the first of them, and enough that an import costs few searches. */
    static final int MOST = 100;

    private final List<RecordedStatement> statements;

    private Announced(List<RecordedStatement> statements) {
        this.statements = statements;
    }

    /** An announcement in parts. */
    static List<Announced> of(List<RecordedStatement> recorded) {
        List<Announced> parts = new ArrayList<>();
        for (int from = 0; from < recorded.size(); from += MOST)
            parts.add(new Announced(List.copyOf(recorded.subList(from, Math.min(recorded.size(), from + MOST)))));
        return parts;
    }

    List<RecordedStatement> statements() {
        return statements;
    }

    int size() {
        return statements.size();
    }
}
