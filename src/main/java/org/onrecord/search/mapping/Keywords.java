package org.onrecord.search.mapping;

import java.util.Collection;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.analysis.Analyzers;

/** Fields that are matched and counted as a whole: primary keys, codes, names of constants. */
final class Keywords {

    private Keywords() {
    }

    static IndexFieldReference<String> one(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).toReference();
    }

    static IndexFieldReference<String> many(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().aggregable(Aggregable.YES)).multiValued().toReference();
    }

    /** Words that are searched by one of the analyzers. */
    static IndexFieldReference<String> text(IndexSchemaElement schema, String name, String analyzer) {
        return schema.field(name, f -> f.asString().analyzer(analyzer)).multiValued().toReference();
    }

    /** Keys that {@link org.onrecord.search.analysis.NameWords} makes; that one is there counts, not how often. */
    static IndexFieldReference<String> keys(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().analyzer(Analyzers.KEYS).norms(Norms.NO)).multiValued().toReference();
    }

    static void add(DocumentElement document, IndexFieldReference<String> field, String value) {
        if (value != null)
            document.addValue(field, value);
    }

    static void add(DocumentElement document, IndexFieldReference<String> field, Enum<?> value) {
        if (value != null)
            document.addValue(field, value.name());
    }

    static void add(DocumentElement document, IndexFieldReference<String> field, RecordEntity entity) {
        if (entity != null)
            document.addValue(field, key(entity));
    }

    static void addAll(DocumentElement document, IndexFieldReference<String> field, Collection<String> values) {
        for (String value : values)
            document.addValue(field, value);
    }

    /** The primary key as the index has it; asks for nothing else, so it loads nothing. */
    static String key(RecordEntity entity) {
        return entity.getId().toString();
    }
}
