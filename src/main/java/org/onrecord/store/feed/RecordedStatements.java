package org.onrecord.store.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Collects what one transaction does to statements, to be announced once it is committed. Used by one thread. */
public final class RecordedStatements {

    private final Map<Long, RecordedStatement> byKey = new LinkedHashMap<>();

    /** A statement is new, whatever is decided of it in the same transaction. */
    public void added(Statement statement) {
        byKey.put(statement.getId(), new RecordedStatement(statement.getId(), null));
    }

    /**
     * It was decided whether a statement is right.
     *
     * @param former what was held of it before
     */
    public void decided(Statement statement, ReviewStatus former) {
        byKey.putIfAbsent(statement.getId(), new RecordedStatement(statement.getId(), former));
    }

    /** All of them, each once, in the order in which they were written. */
    public List<RecordedStatement> list() {
        return List.copyOf(byKey.values());
    }
}
