package org.onrecord.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.onrecord.record.PartialDate;
import org.onrecord.search.mapping.Fields;

/** Collects what a filter asks for; what it leaves null asks for nothing. */
final class Narrowing {

    private final SearchPredicateFactory f;
    private final List<SearchPredicate> clauses = new ArrayList<>();

    Narrowing(SearchPredicateFactory f) {
        this.f = f;
    }

    /** One of these values, by their texts (constants: their names); none matches if there are none. */
    Narrowing any(String field, Collection<?> values) {
        if (values != null)
            and(anyOf(f, field, values));
        return this;
    }

    /** Days that may lie within these bounds, inclusive. */
    Narrowing within(PartialDate from, PartialDate to) {
        return within("", from, to);
    }

    /** As {@link #within(PartialDate, PartialDate)}, for the days of a nested object. */
    Narrowing within(String prefix, PartialDate from, PartialDate to) {
        if (from != null)
            and(f.range().field(prefix + Fields.LAST_DAY).atLeast(from.first()).toPredicate());
        if (to != null)
            and(f.range().field(prefix + Fields.FIRST_DAY).atMost(to.last()).toPredicate());
        return this;
    }

    Narrowing and(SearchPredicate clause) {
        clauses.add(clause);
        return this;
    }

    List<SearchPredicate> clauses() {
        return clauses;
    }

    static SearchPredicate anyOf(SearchPredicateFactory f, String field, Collection<?> values) {
        if (values.isEmpty())
            return f.matchNone().toPredicate();
        List<String> texts = values.stream().map(v -> v instanceof Enum<?> e ? e.name() : v.toString()).sorted().toList();
        return f.terms().field(field).matchingAny(texts).toPredicate();
    }
}
