package org.onrecord.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.hibernate.search.mapper.orm.session.SearchSession;
import org.onrecord.record.RecordEntity;
import org.onrecord.search.query.ParsedQuery;
import org.onrecord.search.query.QueryNode;
import org.onrecord.search.query.QueryNode.Fuzzy;
import org.onrecord.search.query.QueryNode.Leaf;
import org.onrecord.search.query.QueryNode.Phrase;
import org.onrecord.search.query.QueryNode.Prefix;
import org.onrecord.search.query.QueryNode.Word;

/**
 * Finds whom and what the words and the fields of a query name, all words with one search, so that names need not be copied
 * into what is searched.
 */
final class NameResolver {

    /** Words that are part of many names but name nobody. */
    static final Set<String> FUNCTION_WORDS = Set.of("the", "an", "of", "and", "or", "in", "on", "at", "to", "for",
            "by", "with", "from", "as", "is", "was", "are", "were", "be", "been", "it", "its", "that", "this", "not", "we",
            "he", "she", "they", "has", "have", "will", "but", "if");

    private final SearchSession session;
    private final List<Class<? extends RecordEntity>> types;
    private final List<QueryNote> notes;

    /**
     * @param types what words may name; what fields name is given by the field
     * @param notes receives what could not be done in full
     */
    NameResolver(SearchSession session, List<Class<? extends RecordEntity>> types, List<QueryNote> notes) {
        this.session = session;
        this.types = types;
        this.notes = notes;
    }

    /** What each word and each field names; phrases name nobody. What is left out names nobody either. */
    Map<QueryNode, NamedRecords> resolve(ParsedQuery query) {
        Map<QueryNode, NamedRecords> named = new HashMap<>(ofWords(query.leaves()));
        named.putAll(new FieldResolver(session, notes).resolve(query.named()));
        return named;
    }

    /** What each of these words names. */
    Map<Leaf, NamedRecords> ofWords(List<Leaf> leaves) {
        Map<String, List<Leaf>> words = new LinkedHashMap<>();
        for (Leaf leaf : leaves)
            if (!(leaf instanceof Phrase) && mayName(leaf))
                words.computeIfAbsent(key(leaf), k -> new ArrayList<>()).add(leaf);
        if (words.isEmpty())
            return Map.of();
        List<List<Leaf>> searched = List.copyOf(words.values());
        if (searched.size() > NameSearch.MAX_SOUGHT) {
            Leaf first = searched.get(NameSearch.MAX_SOUGHT).get(0);
            note(first, "Only the first " + NameSearch.MAX_SOUGHT + " words were looked up among the names.");
            searched = searched.subList(0, NameSearch.MAX_SOUGHT);
        }
        return resolveEach(searched);
    }

    private static boolean mayName(Leaf leaf) {
        String word = leaf.text().toLowerCase(Locale.ROOT);
        return word.codePointCount(0, word.length()) > 1 && !FUNCTION_WORDS.contains(word);
    }

    /** Equal for what is asked alike, wherever it stands. */
    private static String key(Leaf leaf) {
        String word = leaf.text().toLowerCase(Locale.ROOT);
        if (leaf instanceof Word)
            return word;
        return word + (leaf instanceof Prefix ? "*" : "~" + ((Fuzzy) leaf).edits());
    }

    private Map<Leaf, NamedRecords> resolveEach(List<List<Leaf>> words) {
        NameSearch search = new NameSearch(session, types);
        NameSearch.Found found = search.find(
                words.stream().map(same -> NamePredicates.names(search.predicate(), same.get(0))).toList());
        if (found.isCut())
            note(words.get(0).get(0), "The words of this query name " + found.total() + " records; the first "
                    + NameSearch.MAX_RECORDS + " were taken into account.");
        Map<Leaf, NamedRecords> named = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            NamedRecords records = found.of(place);
            words.get(place).forEach(leaf -> named.put(leaf, records));
        }
        return named;
    }

    private void note(Leaf leaf, String message) {
        notes.add(new QueryNote(leaf.start(), leaf.end(), message));
    }
}
