package org.onrecord.record;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;

/** What belongs to one record and has no public id. */
@MappedSuperclass
public class PartEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record")
    @SequenceGenerator(name = "record", sequenceName = "record_id", allocationSize = 500)
    private Long id;

    private int position;

    /** The primary key, from the sequence that serves all kinds. */
    public Long getId() {
        return id;
    }

    /** Its place among the parts of its owner, from 0. */
    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
