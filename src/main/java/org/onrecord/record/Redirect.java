package org.onrecord.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That a merged record answers under another id. Chains are kept short: the target is never redirected itself. */
@Entity
public class Redirect {

    @Id
    @Column(name = "old_id")
    private String from;

    @Column(name = "new_id", nullable = false)
    private String to;

    protected Redirect() {
    }

    public Redirect(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** The public id that was merged away. */
    public String getFrom() {
        return from;
    }

    /** The public id that answers for it. */
    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
