package org.onrecord.record;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One change of something in the record: who did what, when and why. Never changed or removed. */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_id", allocationSize = 500)
    private Long id;

    /** By primary key, as those come in order: an index on public ids is written to all over with each batch. */
    @Column(name = "record_id")
    private Long record;

    @Column(name = "former_id")
    private String formerId;

    @Column(name = "happened_at", nullable = false)
    private Instant at;

    @Column(nullable = false)
    private String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "what", nullable = false)
    private HistoryAction action;

    @Column(name = "property")
    private String property;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    private String reason;

    protected HistoryEntry() {
    }

    private HistoryEntry(Long record, String formerId, Instant at, String actor, HistoryAction action, String property,
            String before, String after, String reason) {
        this.record = record;
        this.formerId = formerId;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.property = property;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    /**
     * A change of something in the record.
     *
     * @param subject what changed; it has its primary key
     * @param at when
     * @param actor who: the name of a token, or of the import
     * @param property which property changed, or null for the whole
     * @param before its value before, or null
     * @param after its value after, or null
     * @param reason why, in the actor's words, or null
     */
    public static HistoryEntry of(RecordEntity subject, Instant at, String actor, HistoryAction action, String property,
            String before, String after, String reason) {
        return new HistoryEntry(subject.getId(), null, at, actor, action, property, before, after, reason);
    }

    /**
     * A change of something that is no longer in the record: it was merged away or erased.
     *
     * @param formerId the public id that it had
     */
    public static HistoryEntry ofFormer(String formerId, Instant at, String actor, HistoryAction action, String property,
            String before, String after, String reason) {
        return new HistoryEntry(null, formerId, at, actor, action, property, before, after, reason);
    }

    /** The primary key, in the order of writing. */
    public Long getId() {
        return id;
    }

    /** The primary key of what changed; null for something that is no longer in the record. */
    public Long getRecord() {
        return record;
    }

    /** The public id of what changed, if it is no longer in the record; else null. */
    public String getFormerId() {
        return formerId;
    }

    /** When. */
    public Instant getAt() {
        return at;
    }

    /** Who. */
    public String getActor() {
        return actor;
    }

    /** What was done. */
    public HistoryAction getAction() {
        return action;
    }

    /** Which property changed, or null for the whole. */
    public String getProperty() {
        return property;
    }

    /** The value before, or null. */
    public String getBefore() {
        return before;
    }

    /** The value after, or null. */
    public String getAfter() {
        return after;
    }

    /** Why, or null. */
    public String getReason() {
        return reason;
    }
}
