package org.onrecord.record;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.DynamicUpdate;

/** Where a source names a person whom the record knows from it. */
@Entity
@DynamicUpdate
public class Mention extends SourceSpan {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    protected Mention() {
    }

    private Mention(SourceVersion version, TextQuote quote, int position) {
        super(version, quote, position);
    }

    /**
     * Adds a place at which a source names somebody.
     *
     * @throws IllegalArgumentException if the archived text does not have these words at this place
     */
    public static void add(Person person, SourceVersion version, TextQuote quote) {
        Mention mention = new Mention(version, quote, person.getEvidence().size());
        mention.person = person;
        person.getEvidence().add(mention);
    }

    /** Whom it names. */
    public Person getPerson() {
        return person;
    }
}
