package org.onrecord.ingest.curation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.hibernate.Session;
import org.onrecord.record.HistoryAction;
import org.onrecord.record.HistoryEntry;
import org.onrecord.record.RecordEntity;
import org.onrecord.store.feed.RecordedStatements;

/**
 * What one curator does at one time, as the history of all that it changes has it.
 *
 * @param recorded what it does to statements, for those who wait for them
 * @param at as precise as both databases keep it
 * @param actor who
 * @param reason why, or null
 */
record Act(Session session, RecordedStatements recorded, HistoryAction action, Instant at, String actor, String reason) {

    /** Something that is done now. */
    static Act now(Session session, RecordedStatements recorded, HistoryAction action, String actor, String reason) {
        return new Act(session, recorded, action, Instant.now().truncatedTo(ChronoUnit.MICROS), actor, reason);
    }

    /** The same curator's doing something else with it, at the same time. */
    Act as(HistoryAction other) {
        return new Act(session, recorded, other, at, actor, reason);
    }

    /**
     * Writes down that something was changed.
     *
     * @param property which property, or null for the whole
     */
    void on(RecordEntity subject, String property, String before, String after) {
        session.persist(HistoryEntry.of(subject, at, actor, action, property, before, after, reason));
        subject.setUpdatedAt(at);
    }
}
