package org.onrecord.store.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.onrecord.record.ReviewStatus;
import org.onrecord.record.Statement;

/** Collects what one transaction does to statements, to be announced once it is committed. Used by one thread. */
public final class RecordedStatements {

    /** @param statement as it was loaded last, whose status may still change */
    private record Touched(Statement statement, ReviewStatus former) {

        Touched laterAs(Touched later) {
            return new Touched(later.statement, former);
        }
    }

    private final Map<Long, Touched> byKey = new LinkedHashMap<>();

    /** A statement is new, whatever is decided of it in the same transaction. */
    public void added(Statement statement) {
        byKey.put(statement.getId(), new Touched(statement, null));
    }

    /**
     * It was decided whether a statement is right.
     *
     * @param former what was held of it before
     */
    public void decided(Statement statement, ReviewStatus former) {
        byKey.merge(statement.getId(), new Touched(statement, former), Touched::laterAs);
    }

    /** All of them, each once, in the order in which they were written. To be asked at the end of the transaction. */
    public List<RecordedStatement> list() {
        return byKey.entrySet().stream().map(touched -> new RecordedStatement(touched.getKey(), touched.getValue().former,
                touched.getValue().statement.getReviewStatus())).toList();
    }
}
