package org.onrecord.store.journal;

import java.util.Arrays;
import java.util.Optional;

import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

/** The kinds of records that have a document in the index, each in an index of its own. */
public enum DocumentKind {

    ORGANIZATION(Organization.class),
    PERSON(Person.class),
    SOURCE(Source.class),
    MEETING(Meeting.class),
    STATEMENT(
            Statement.class);

    private final Class<? extends RecordEntity> entity;

    DocumentKind(Class<? extends RecordEntity> entity) {
        this.entity = entity;
    }

    public Class<? extends RecordEntity> entity() {
        return entity;
    }

    /** The name of the entity in queries, and in the index's mapping. */
    public String entityName() {
        return entity.getSimpleName();
    }

    /** The kind of an entity of this very class; empty if it has no document of its own. */
    public static Optional<DocumentKind> of(Class<?> entity) {
        return Arrays.stream(values()).filter(kind -> kind.entity == entity).findFirst();
    }

    /** The kind that an entity, and its index, is called by. */
    public static Optional<DocumentKind> named(String entityName) {
        return Arrays.stream(values()).filter(kind -> kind.entityName().equals(entityName)).findFirst();
    }
}
