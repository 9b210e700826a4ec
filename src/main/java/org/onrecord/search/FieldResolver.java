package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.Person;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.Field;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Named;

/** Finds which records the fields of a query name: one search for each kind of field that it has. */
record FieldResolver(SearchSession session, List<QueryNote> notes) {

    /** What each of these fields names. */
    Map<Named, NamedRecords> resolve(List<Named> fields) {
        Map<Field, List<Named>> byField = new LinkedHashMap<>();
        fields.forEach(named -> byField.computeIfAbsent(named.field(), field -> new ArrayList<>()).add(named));
        Map<Named, NamedRecords> resolved = new HashMap<>();
        byField.forEach((field, named) -> resolved.putAll(resolve(field, named)));
        return resolved;
    }

    private Map<Named, NamedRecords> resolve(Field field, List<Named> fields) {
        NameSearch search = new NameSearch(session, types(field));
        SearchPredicateFactory f = search.predicate();
        List<SearchPredicate> sought = fields.stream()
                .map(named -> new TreePredicates(f, leaf -> called(f, field, leaf)).of(named.value())).toList();
        NameSearch.Found found = search.find(sought);
        if (found.isCut())
            note(fields.get(0), "The fields of this query name " + found.total() + " records; the first "
                    + NameSearch.MAX_RECORDS + " were taken into account.");
        Map<Named, NamedRecords> resolved = new HashMap<>();
        for (int i = 0; i < sought.size(); i++) {
            resolved.put(fields.get(i), found.of(i));
            if (!found.isCut() && found.of(i).isEmpty())
                note(fields.get(i), "No " + field.typed() + " in the record is called so.");
        }
        return resolved;
    }

    private static List<Class<? extends RecordEntity>> types(Field field) {
        return switch (field) {
            case SPEAKER -> List.of(Person.class, Organization.class);
            case MEETING -> List.of(Meeting.class);
            case SOURCE -> List.of(Source.class, Organization.class);
            default -> throw new IllegalArgumentException(field + " names nothing");
        };
    }

    /** A meeting is also known by its place, a source by its address. */
    private static SearchPredicate called(SearchPredicateFactory f, Field field, Leaf leaf) {
        if (field == Field.SPEAKER)
            return NamePredicates.names(f, leaf);
        BooleanPredicateClausesStep<?, ?> any = f.bool().should(NamePredicates.names(f, leaf));
        any.should(NamePredicates.words(f, field == Field.MEETING ? Fields.PLACE : Fields.ADDRESS, leaf));
        return any.toPredicate();
    }

    private void note(Named field, String message) {
        notes.add(new QueryNote(field.start(), field.end(), message));
    }
}
