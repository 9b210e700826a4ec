package org.onrecord.search.mapping;

import java.util.List;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.search.analysis.NameWords;
import org.onrecord.text.Folding;

/** What the documents of people, organizations, meetings and sources have in common. */
record NamedMapping(IndexFieldReference<String> names, IndexFieldReference<String> spellings,
        IndexFieldReference<String> nameKey, IndexFieldReference<String> reviewStatus, DocumentStamp stamp) {

    static NamedMapping of(IndexSchemaElement schema) {
        return new NamedMapping(
                schema.field(Fields.NAMES, f -> f.asString().analyzer(Analyzers.NAME).projectable(Projectable.YES))
                        .multiValued().toReference(),
                Keywords.keys(schema, Fields.SPELLINGS),
                schema.field(Fields.NAME_KEY, f -> f.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                        .toReference(),
                Keywords.one(schema, Fields.REVIEW_STATUS),
                DocumentStamp.of(schema));
    }

    /** @param sortName what its place among the names goes by, folded */
    void write(DocumentElement document, RecordEntity entity, String sortName) {
        stamp.write(document, entity);
        document.addValue(nameKey, OrderKeys.ofName(sortName, entity.getId()));
        Keywords.add(document, reviewStatus, entity.getReviewStatus());
    }

    /** Something that it is called. */
    void name(DocumentElement document, String name) {
        String visible = Folding.visible(name);
        document.addValue(names, visible);
        Keywords.add(document, spellings, NameWords.ofNames(List.of(visible)));
    }
}
