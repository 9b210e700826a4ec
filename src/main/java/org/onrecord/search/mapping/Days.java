package org.onrecord.search.mapping;

import java.time.LocalDate;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.onrecord.record.PartialDate;

/** The days that an imprecise date or period may mean, first and last. */
record Days(IndexFieldReference<LocalDate> first, IndexFieldReference<LocalDate> last) {

    static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    static final LocalDate END = LocalDate.of(9999, 12, 31);

    static Days of(IndexSchemaElement schema) {
        return new Days(
                schema.field(Fields.FIRST_DAY, f -> f.asLocalDate()).toReference(),
                schema.field(Fields.LAST_DAY, f -> f.asLocalDate()).toReference());
    }

    /** Writes nothing where both are null. */
    void write(DocumentElement document, PartialDate start, PartialDate end) {
        if (start == null && end == null)
            return;
        document.addValue(first, (start == null ? end : start).first());
        document.addValue(last, (end == null ? start : end).last());
    }

    /** As {@link #write}, but a bound that is not known is no bound. */
    void writeOpen(DocumentElement document, PartialDate start, PartialDate end) {
        if (start == null && end == null)
            return;
        document.addValue(first, start == null ? BEGINNING : start.first());
        document.addValue(last, end == null ? END : end.last());
    }
}
