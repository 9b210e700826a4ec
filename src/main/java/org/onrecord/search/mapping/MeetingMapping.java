package org.onrecord.search.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.onrecord.record.Evidence;
import org.onrecord.record.Meeting;
import org.onrecord.record.Participation;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.analysis.Analyzers;
import org.onrecord.text.Folding;

/** The document of a meeting: name, place, days, and the primary keys of who took part and of where it stands. */
final class MeetingMapping implements TypeBinder {

    private static final List<String> USED = List.of("reviewStatus", "name", "classification", "startDate", "endDate",
            "place", "parent", "participations.person", "participations.organization", "participations.onBehalfOf",
            "participations.evidence.version", "evidence.version");

    @Override
    public void bind(TypeBindingContext context) {
        USED.forEach(context.dependencies()::use);
        context.bridge(Meeting.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Meeting> {

        private final NamedMapping named;
        private final IndexFieldReference<String> place;
        private final IndexFieldReference<String> classification;
        private final IndexFieldReference<String> participants;
        private final IndexFieldReference<String> sources;
        private final IndexFieldReference<String> parent;
        private final IndexFieldReference<Long> dateKey;
        private final Days days;

        Bridge(IndexSchemaElement schema) {
            named = NamedMapping.of(schema);
            place = Keywords.text(schema, Fields.PLACE, Analyzers.NAME);
            classification = Keywords.one(schema, Fields.CLASSIFICATION);
            participants = Keywords.many(schema, Fields.PARTICIPANTS);
            sources = Keywords.many(schema, Fields.SOURCES);
            parent = Keywords.one(schema, Fields.PARENT);
            dateKey = schema.field(Fields.DATE_KEY, f -> f.asLong().sortable(Sortable.YES).projectable(Projectable.YES))
                    .toReference();
            days = Days.of(schema);
        }

        @Override
        public void write(DocumentElement document, Meeting meeting, TypeBridgeWriteContext context) {
            named.write(document, meeting, Folding.sortable(meeting.getName()));
            named.name(document, meeting.getName());
            if (meeting.getPlace() != null)
                document.addValue(place, Folding.visible(meeting.getPlace().text()));
            Keywords.add(document, classification, meeting.getClassification());
            Keywords.addAll(document, participants, participants(meeting));
            Keywords.addAll(document, sources, sources(meeting));
            Keywords.add(document, parent, meeting.getParent());
            document.addValue(dateKey, OrderKeys.ofDate(meeting.getStartDate(), meeting.getId()));
            days.write(document, meeting.getStartDate(), meeting.getEndDate());
        }

        private static Set<String> participants(Meeting meeting) {
            Set<String> keys = new LinkedHashSet<>();
            for (Participation participation : meeting.getParticipations()) {
                addKey(keys, participation.getPerson());
                addKey(keys, participation.getOrganization());
                addKey(keys, participation.getOnBehalfOf());
            }
            return keys;
        }

        private static Set<String> sources(Meeting meeting) {
            Set<String> keys = new LinkedHashSet<>();
            addSources(keys, meeting.getEvidence());
            for (Participation participation : meeting.getParticipations())
                addSources(keys, participation.getEvidence());
            return keys;
        }

        private static void addSources(Set<String> keys, List<Evidence> evidence) {
            for (Evidence each : evidence)
                addKey(keys, each.getVersion().getSource());
        }

        private static void addKey(Set<String> keys, RecordEntity entity) {
            if (entity != null)
                keys.add(Keywords.key(entity));
        }
    }
}
