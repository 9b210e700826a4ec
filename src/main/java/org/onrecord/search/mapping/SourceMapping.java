package org.onrecord.search.mapping;

import java.util.List;
import java.util.regex.Pattern;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.onrecord.record.Source;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.text.Folding;

/** The document of a source: headline, the words of its address, publisher, day, language and kind; not its text. */
final class SourceMapping implements TypeBinder {

    private static final List<String> USED = List.of("reviewStatus", "headline", "url", "publisher", "datePublished",
            "language", "kind");

    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    @Override
    public void bind(TypeBindingContext context) {
        USED.forEach(context.dependencies()::use);
        context.bridge(Source.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Source> {

        private final NamedMapping named;
        private final IndexFieldReference<String> address;
        private final IndexFieldReference<String> publisher;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<Long> dateKey;
        private final Days days;

        Bridge(IndexSchemaElement schema) {
            named = NamedMapping.of(schema);
            address = Keywords.text(schema, Fields.ADDRESS, Analyzers.NAME);
            publisher = Keywords.one(schema, Fields.PUBLISHER);
            language = Keywords.one(schema, Fields.LANGUAGE);
            kind = Keywords.one(schema, Fields.KIND);
            dateKey = schema.field(Fields.DATE_KEY, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            days = Days.of(schema);
        }

        @Override
        public void write(DocumentElement document, Source source, TypeBridgeWriteContext context) {
            named.write(document, source, Folding.sortable(source.getHeadline()));
            named.name(document, source.getHeadline());
            if (source.getUrl() != null)
                document.addValue(address, PUNCTUATION.matcher(source.getUrl()).replaceAll(" "));
            Keywords.add(document, publisher, source.getPublisher());
            Keywords.add(document, language, source.getLanguage());
            Keywords.add(document, kind, source.getKind());
            document.addValue(dateKey, OrderKeys.ofDate(source.getDatePublished(), source.getId()));
            days.write(document, source.getDatePublished(), source.getDatePublished());
        }
    }
}
