package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.Meeting;
import org.onrecord.record.Organization;
import org.onrecord.record.RecordEntity;
import org.onrecord.record.Source;
import org.onrecord.search.mapping.Fields;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;

/**
 * Finds whom and what the words of a query name, all of them with one search, so that names need not be copied into what
 * is searched.
 */
final class NameResolver {

    /** Records at most; the best known names of common words are enough to search by, and each costs a look-up. */
    static final int MAX_RECORDS = 500;

    /**
     * Words at most. Each word is worth its own power of two, so that the score of a record tells which of the words name
     * it: a float counts exactly up to 2 to the 24th.
     */
    static final int MAX_WORDS = 20;

    /** Words that are part of many names but name nobody. */
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "an", "of", "and", "or", "in", "on", "at", "to", "for",
            "by", "with", "from", "as", "is", "was", "are", "were", "be", "been", "it", "its", "that", "this", "not", "we",
            "he", "she", "they", "has", "have", "will", "but", "if");

    private record Hit(EntityReference record, float score) {
    }

    private final SearchSession session;
    private final List<QueryNote> notes;
    private final SearchScope<RecordEntity> scope;

    /**
     * @param types what may be named
     * @param notes receives what could not be done in full
     */
    NameResolver(SearchSession session, List<Class<? extends RecordEntity>> types, List<QueryNote> notes) {
        this.session = session;
        this.notes = notes;
        this.scope = session.scope(types);
    }

    /** What each of these words names; phrases name nobody. A word that is left out names nobody either. */
    Map<Leaf, NamedRecords> resolve(List<Leaf> leaves) {
        Map<String, List<Leaf>> words = new LinkedHashMap<>();
        for (Leaf leaf : leaves)
            if (!(leaf instanceof Phrase) && mayName(leaf))
                words.computeIfAbsent(key(leaf), k -> new ArrayList<>()).add(leaf);
        if (words.isEmpty())
            return Map.of();
        List<List<Leaf>> searched = List.copyOf(words.values());
        if (searched.size() > MAX_WORDS) {
            Leaf first = searched.get(MAX_WORDS).get(0);
            note(first, "Only the first " + MAX_WORDS + " words were looked up among the names.");
            searched = searched.subList(0, MAX_WORDS);
        }
        return resolveEach(searched);
    }

    private static boolean mayName(Leaf leaf) {
        String word = leaf.text().toLowerCase(Locale.ROOT);
        return word.codePointCount(0, word.length()) > 1 && !FUNCTION_WORDS.contains(word);
    }

    private static String key(Leaf leaf) {
        return leaf.text().toLowerCase(Locale.ROOT) + (leaf instanceof Prefix ? "*" : "");
    }

    private Map<Leaf, NamedRecords> resolveEach(List<List<Leaf>> words) {
        SearchResult<Hit> found = session.search(scope)
                .select(scope.projection().composite()
                        .from(scope.projection().entityReference(), scope.projection().score())
                        .as(Hit::new).toProjection())
                .where(anyOf(words))
                .fetch(MAX_RECORDS);
        if (found.total().hitCount() > MAX_RECORDS)
            note(words.get(0).get(0), "The words of this query name " + found.total().hitCount() + " records; the first "
                    + MAX_RECORDS + " were taken into account.");
        Map<Leaf, NamedRecords> named = new HashMap<>();
        for (int bit = 0; bit < words.size(); bit++) {
            NamedRecords records = named(found.hits(), 1 << bit);
            words.get(bit).forEach(leaf -> named.put(leaf, records));
        }
        return named;
    }

    private SearchPredicate anyOf(List<List<Leaf>> words) {
        SearchPredicateFactory f = scope.predicate();
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        for (int bit = 0; bit < words.size(); bit++)
            any.should(names(f, words.get(bit).get(0), 1 << bit));
        return f.bool().must(any).mustNot(f.match().field(Fields.REVIEW_STATUS).matching("REJECTED")).toPredicate();
    }

    private static SearchPredicate names(SearchPredicateFactory f, Leaf word, float worth) {
        if (word instanceof Prefix)
            return f.prefix().field(Fields.NAMES).matching(word.text()).constantScore().boost(worth).toPredicate();
        BooleanPredicateClausesStep<?, ?> any = f.bool().should(f.phrase().field(Fields.NAMES).matching(word.text()));
        SpelledNames.of(f, Fields.SPELLINGS, word).ifPresent(any::should);
        return f.bool().must(any).constantScore().boost(worth).toPredicate();
    }

    private static NamedRecords named(List<Hit> hits, int bit) {
        NamedRecords records = new NamedRecords(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Hit hit : hits)
            if (((int) hit.score() & bit) != 0)
                add(records, hit.record());
        return records;
    }

    private static void add(NamedRecords records, EntityReference found) {
        String key = found.id().toString();
        if (found.type() == Meeting.class)
            records.meetings().add(key);
        else if (found.type() == Source.class)
            records.sources().add(key);
        else
            records.speakers().add(key);
        if (found.type() == Organization.class)
            records.publishers().add(key);
    }

    private void note(Leaf leaf, String message) {
        notes.add(new QueryNote(leaf.start(), leaf.end(), message));
    }
}
