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

    @Column(name = "subject_id", nullable = false)
    private String subject;

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

    /**
     * @param subject the public id of what changed
     * @param at when
     * @param actor who: the name of a token, or of the import
     * @param property which property changed, or null for the whole
     * @param before its value before, or null
     * @param after its value after, or null
     * @param reason why, in the actor's words, or null
     */
    public HistoryEntry(String subject, Instant at, String actor, HistoryAction action, String property, String before,
            String after, String reason) {
        this.subject = subject;
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.property = property;
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    /** The primary key, in the order of writing. */
    public Long getId() {
        return id;
    }

    /** The public id of what changed. */
    public String getSubject() {
        return subject;
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
