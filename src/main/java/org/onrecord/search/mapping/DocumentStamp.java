package org.onrecord.search.mapping;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.onrecord.record.RecordEntity;

/** What every document says of itself: by which mapping it was written, of which record, and of which state of it. */
public record DocumentStamp(IndexFieldReference<Integer> version, IndexFieldReference<Long> key,
        IndexFieldReference<Long> state) {

    static DocumentStamp of(IndexSchemaElement schema) {
        return new DocumentStamp(schema.field(Fields.MAPPING_VERSION, f -> f.asInteger()).toReference(),
                schema.field(Fields.KEY, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES)).toReference(),
                schema.field(Fields.STATE, f -> f.asLong().projectable(Projectable.YES)).toReference());
    }

    void write(DocumentElement document, RecordEntity entity) {
        document.addValue(version, IndexMapping.VERSION);
        document.addValue(key, entity.getId());
        document.addValue(state, state(entity.getUpdatedAt()));
    }

    /**
     * The state of a record by which a document is known to be of an older one.
     *
     * @param updatedAt when it last changed
     * @return microseconds since 1970, as precise as both databases keep it
     */
    public static long state(Instant updatedAt) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, updatedAt);
    }
}
