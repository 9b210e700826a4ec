package org.onrecord.search.mapping;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.onrecord.record.PartialDate;
import org.onrecord.record.Quotation;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.record.Statement;

/** The document of a statement. It names other records by their primary keys only, so a rename does not touch it. */
final class StatementMapping implements TypeBinder {

    /**
     * What the document is made of. A quotation's source counts by which it is; what is taken from the source itself (its
     * publisher and agency) is not followed, see
     * {@link org.onrecord.store.DependentDocuments}.
     */
    private static final List<String> USED = List.of("publicId", "reviewStatus", "updatedAt", "speakerPerson",
            "speakerOrganization", "speakerRole", "coSpeakers", "attribution", "saidOn", "meeting", "about", "medium",
            "audience", "originalLanguage", "mentions", "topics", "quotations.publicId", "quotations.reviewStatus",
            "quotations.position", "quotations.source", "quotations.text", "quotations.speechMode", "quotations.language",
            "quotations.attribution", "quotations.cue", "quotations.representative", "quotations.extent",
            "quotations.wording", "quotations.rule", "quotations.confidence", "quotations.relayedBy",
            "quotations.evidence.exact");

    @Override
    public void bind(TypeBindingContext context) {
        USED.forEach(context.dependencies()::use);
        context.bridge(Statement.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Statement> {

        private final DocumentStamp stamp;
        private final IndexFieldReference<String> card;
        private final IndexFieldReference<String> reviewStatus;
        private final IndexFieldReference<String> speakers;
        private final IndexFieldReference<String> meeting;
        private final IndexFieldReference<String> about;
        private final IndexFieldReference<String> mentions;
        private final IndexFieldReference<String> sources;
        private final IndexFieldReference<String> publishers;
        private final IndexFieldReference<String> languages;
        private final IndexFieldReference<String> speechModes;
        private final IndexFieldReference<String> topics;
        private final IndexFieldReference<String> month;
        private final IndexFieldReference<Instant> updatedAt;
        private final IndexFieldReference<Integer> independentSources;
        private final IndexFieldReference<String> sourceSteps;
        private final IndexFieldReference<String> sourcesKey;
        private final IndexFieldReference<Long> dateKey;
        private final Days days;
        private final WordingMapping wordings;

        Bridge(IndexSchemaElement schema) {
            stamp = DocumentStamp.of(schema);
            card = schema.field(Fields.CARD, f -> f.asString().projectable(Projectable.YES).searchable(Searchable.NO))
                    .toReference();
            reviewStatus = Keywords.one(schema, Fields.REVIEW_STATUS);
            speakers = Keywords.many(schema, Fields.SPEAKERS);
            meeting = Keywords.one(schema, Fields.MEETING);
            about = Keywords.many(schema, Fields.ABOUT);
            mentions = Keywords.many(schema, Fields.MENTIONS);
            sources = Keywords.many(schema, Fields.SOURCES);
            publishers = Keywords.many(schema, Fields.PUBLISHERS);
            languages = Keywords.many(schema, Fields.LANGUAGES);
            speechModes = Keywords.many(schema, Fields.SPEECH_MODES);
            topics = Keywords.many(schema, Fields.TOPICS);
            month = Keywords.one(schema, Fields.MONTH);
            updatedAt = schema.field(Fields.UPDATED_AT, f -> f.asInstant()).toReference();
            independentSources = schema.field(Fields.INDEPENDENT_SOURCES, f -> f.asInteger().sortable(Sortable.YES))
                    .toReference();
            sourceSteps = Keywords.many(schema, Fields.SOURCE_STEPS);
            sourcesKey = schema
                    .field(Fields.SOURCES_KEY, f -> f.asString().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            dateKey = schema.field(Fields.DATE_KEY, f -> f.asLong().sortable(Sortable.YES)).toReference();
            days = Days.of(schema);
            wordings = WordingMapping.of(schema);
        }

        @Override
        public void write(DocumentElement document, Statement statement, TypeBridgeWriteContext context) {
            IndexedStatement stored = IndexedStatement.of(statement);
            stamp.write(document, statement);
            document.addValue(card, CardJson.write(stored));
            Keywords.add(document, reviewStatus, statement.getReviewStatus());
            document.addValue(updatedAt, statement.getUpdatedAt());
            writeOccasion(document, statement);
            writeQuotations(document, statement, stored.wordings());
        }

        private void writeOccasion(DocumentElement document, Statement statement) {
            Keywords.add(document, speakers, statement.getSpeakerPerson());
            Keywords.add(document, speakers, statement.getSpeakerOrganization());
            Keywords.addAll(document, speakers, keys(statement.getCoSpeakers()));
            Keywords.add(document, meeting, statement.getMeeting());
            Keywords.addAll(document, about, keys(statement.getAbout()));
            Keywords.addAll(document, mentions, keys(statement.getMentions()));
            Keywords.addAll(document, topics, statement.getTopics());
            PartialDate said = statement.getSaidOn();
            document.addValue(dateKey, OrderKeys.ofDate(said, statement.getId()));
            days.write(document, said, said);
            if (said != null && said.month() != null)
                document.addValue(month, said.toString().substring(0, "YYYY-MM".length()));
        }

        private void writeQuotations(DocumentElement document, Statement statement,
                List<IndexedStatement.IndexedWording> stored) {
            List<Quotation> quotations = IndexedStatement.searched(statement);
            Keywords.addAll(document, sources, each(quotations, q -> Keywords.key(q.getSource())));
            Keywords.addAll(document, publishers, each(quotations, q -> key(q.getSource().getPublisher())));
            Keywords.addAll(document, languages, each(quotations, Quotation::getLanguage));
            Keywords.addAll(document, speechModes, each(quotations, q -> q.getSpeechMode().name()));
            int voices = each(quotations, q -> voice(q.getSource())).size();
            document.addValue(independentSources, voices);
            Keywords.addAll(document, sourceSteps, SourceSteps.reached(voices));
            document.addValue(sourcesKey, OrderKeys.ofSources(voices, statement.getSaidOn(), statement.getId()));
            for (int i = 0; i < quotations.size(); i++)
                wordings.write(document, quotations.get(i), stored.get(i));
        }

        /** Sources that credit one agency are one voice, and so are those of one publisher. */
        private static String voice(Source source) {
            if (source.getCreditedAgency() != null)
                return Keywords.key(source.getCreditedAgency());
            return Keywords.key(source.getPublisher() == null ? source : source.getPublisher());
        }

        private static Set<String> each(List<Quotation> quotations, Function<Quotation, String> value) {
            Set<String> values = new LinkedHashSet<>();
            quotations.stream().map(value).filter(Objects::nonNull).forEach(values::add);
            return values;
        }

        private static List<String> keys(Collection<? extends RecordEntity> entities) {
            return entities.stream().map(Keywords::key).toList();
        }

        private static String key(RecordEntity entity) {
            return entity == null ? null : Keywords.key(entity);
        }
    }
}
