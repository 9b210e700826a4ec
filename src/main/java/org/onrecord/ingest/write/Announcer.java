package org.onrecord.ingest.write;

import java.util.List;

import org.hibernate.Session;
import org.onrecord.store.feed.RecordedStatement;

/** Told by who writes which statements are new in the record. */
public interface Announcer {

    /**
     * Told within each transaction, before it is committed.
     *
     * @param session of the transaction
     */
    void note(Session session, List<RecordedStatement> recorded);

    /** Told after each transaction, once it is committed, the same. */
    void committed(List<RecordedStatement> recorded);
}
